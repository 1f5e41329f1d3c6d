package org.opiniongraph.load.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.opiniongraph.load.graph.GraphPart.Scope;
import org.opiniongraph.load.identity.PassageKeys;
import org.opiniongraph.load.nearduplicate.Restatements.EarlierOpinion;
import org.opiniongraph.load.nearduplicate.Restatements;
import org.opiniongraph.load.nearduplicate.StockAnswers.StockPattern;
import org.opiniongraph.load.nearduplicate.StockAnswers;
import org.opiniongraph.load.seed.CouncilMember;
import org.opiniongraph.load.seed.Seed;
import org.opiniongraph.load.seed.SeedDocument;
import org.opiniongraph.load.table.SourceDocument;
import org.opiniongraph.load.table.SourceRow;
import org.opiniongraph.load.text.Whitespace;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.vocabulary.NearDuplicateRules;
import org.opiniongraph.model.NodeIds;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;

/**
 * Builds what the documents of one council have in common: opinions that a later document
 * has again, and stock answers. It keeps some hundred bytes of each text when its
 * document is read. The documents are read once more for the texts that are compared.
 */
public final class NearDuplicateGraph {

	private final Seed seed;

	/** Which opinion each row is, by the document's slug. */
	private final Map<String, PassageKeys> keys;

	private final List<AddedDocument> documents = new ArrayList<>();

	private final int rowsOfPart;

	private final Consumer<GraphPart> parts;

	private final Restatements restatements;

	private final StockAnswers stockAnswers;

	private final Map<String, EarlierOpinion> restated = new HashMap<>();

	/** The stock of each answer that has one. */
	private final Map<String, StockPattern> stocks = new HashMap<>();

	/**
	 * Begins a council.
	 * @param keys which opinion each row is, by the document's slug; a document is there
	 * before it is added
	 * @param rowsOfPart how many rows a part has at most
	 * @param parts takes the parts
	 */
	public NearDuplicateGraph(Seed seed, Map<String, PassageKeys> keys, int rowsOfPart, Consumer<GraphPart> parts) {
		this.seed = seed;
		this.keys = keys;
		this.rowsOfPart = rowsOfPart;
		this.parts = parts;
		NearDuplicateRules rules = seed.vocabulary().language().nearDuplicates();
		this.restatements = new Restatements(rules);
		this.stockAnswers = new StockAnswers(rules);
	}

	/**
	 * Adds a document; documents come in the order of time.
	 * @param file where it is read again
	 * @param document what was read of it
	 */
	public void add(SeedDocument file, SourceDocument document) {
		Map<String, CouncilMember> members = this.seed.members().getOrDefault(document.memberSlug(), Map.of());
		this.restatements.nextDocument();
		var passages = passages(document);
		for (SourceRow row : document.rows()) {
			CouncilMember member = (row.speaker() != null) ? members.get(row.speaker().name()) : null;
			this.restatements.add(passages.opinion(row.row()), (member != null) ? member.name() : null, row.opinion());
		}
		Map<Integer, String> answers = passages.answers();
		answers.forEach((row, text) -> this.stockAnswers.add(passages.answer(row), text));
		this.documents.add(new AddedDocument(file, document.rows().size(), List.copyOf(answers.keySet())));
	}

	/** Whether it is known which opinions the rows are that its editions revise. */
	public boolean isComplete() {
		return this.documents.stream()
			.map((it) -> it.file().descriptor().editionOf())
			.allMatch((earlier) -> earlier == null || this.keys.containsKey(earlier));
	}

	/** Builds the rest, once all documents of the council were built. */
	public void build() {
		Set<String> opinions = this.restatements.compared();
		Set<String> answers = this.stockAnswers.compared();
		var texts = new HashMap<String, String>();
		if (!opinions.isEmpty() || !answers.isEmpty()) {
			this.documents.forEach((document) -> passages(document.file().read()).each((id, text) -> {
				if (opinions.contains(id) || answers.contains(id)) {
					texts.put(id, text);
				}
			}));
		}
		this.restated.putAll(this.restatements.find(texts));
		this.stockAnswers.find(texts)
			.forEach((stock) -> stock.users().keySet().forEach((answer) -> this.stocks.put(answer, stock)));
		this.documents.forEach(this::parts);
	}

	private void parts(AddedDocument document) {
		SeedDocument file = document.file();
		Map<String, GraphRelationship> revised = (file.descriptor().editionOf() != null)
				? EditionGraph.of(file.read(), this.seed, this.keys) : Map.of();
		var ids = new NodeIds(file.descriptor().slug(), file.memberSlug());
		PassageKeys ofDocument = keys(file.descriptor().slug());
		var passages = new ArrayList<String>(List.of(ids.ofDocument()));
		for (int row = 1; row <= document.rows(); row++) {
			passages.add(ids.ofOpinion(ofDocument.opinion(row)));
		}
		document.answers().forEach((row) -> passages.add(ids.ofResponse(ofDocument.response(row))));
		for (int from = 0; from < passages.size(); from += this.rowsOfPart) {
			List<String> owners = passages.subList(from, Math.min(passages.size(), from + this.rowsOfPart));
			var graph = new OpinionGraph();
			owners.forEach((id) -> link(id, file, graph));
			owners.stream().map(revised::get).filter(Objects::nonNull).forEach(graph::add);
			this.parts.accept(new GraphPart(ids.ofDocument(), Scope.NEAR_DUPLICATES, List.copyOf(owners), graph, 0));
		}
	}

	private void link(String id, SeedDocument document, OpinionGraph graph) {
		EarlierOpinion earlier = this.restated.get(id);
		if (earlier != null) {
			var properties = new HashMap<String, Object>(
					Map.of("score", earlier.score(), "reason", earlier.reason().name()));
			SpanProperties.put(properties, earlier.difference(), "removed", "added");
			graph.relationship(RelationshipKind.OPINION_RESTATES_OPINION, id, earlier.id(), properties);
		}
		StockPattern stock = this.stocks.get(id);
		if (stock != null) {
			String node = NodeIds.ofStockAnswer(document.memberSlug(), stock.pattern());
			List<Span> words = stock.users().getOrDefault(id, List.of());
			graph.node(NodeKind.STOCK_ANSWER, node, Map.of("pattern", stock.pattern()));
			graph.relationship(RelationshipKind.RESPONSE_USES_STOCK_ANSWER, id, node,
					Map.of("starts", words.stream().map((it) -> (long) it.start()).toList(), "ends",
							words.stream().map((it) -> (long) it.end()).toList(), "surfaces",
							words.stream().map(Span::surface).toList()));
		}
	}

	private Passages passages(SourceDocument document) {
		String slug = document.descriptor().slug();
		return new Passages(document, new NodeIds(slug, document.memberSlug()), keys(slug));
	}

	private PassageKeys keys(String slug) {
		return Objects.requireNonNull(this.keys.get(slug));
	}

	/**
	 * What is kept of a document.
	 *
	 * @param file where it is read again
	 * @param rows the number of its rows
	 * @param answers the first row of each distinct answer
	 */
	private record AddedDocument(SeedDocument file, int rows, List<Integer> answers) {
	}

	/**
	 * The opinions and the distinct answers of a document.
	 *
	 * @param document its rows
	 * @param ids makes their ids
	 * @param keys their keys
	 */
	private record Passages(SourceDocument document, NodeIds ids, PassageKeys keys) {

		String opinion(int row) {
			return this.ids.ofOpinion(this.keys.opinion(row));
		}

		String answer(int firstRow) {
			return this.ids.ofResponse(this.keys.response(firstRow));
		}

		/** The texts of answers by their first row, in the order of the rows. */
		Map<Integer, String> answers() {
			var seen = new HashSet<String>();
			var answers = new LinkedHashMap<Integer, String>();
			for (SourceRow row : this.document.rows()) {
				if (row.response() != null && seen.add(Whitespace.removed(row.response()))) {
					answers.put(row.row(), row.response());
				}
			}
			return answers;
		}

		void each(BiConsumer<String, String> taker) {
			this.document.rows().forEach((row) -> taker.accept(opinion(row.row()), row.opinion()));
			answers().forEach((row, text) -> taker.accept(answer(row), text));
		}

	}

}
