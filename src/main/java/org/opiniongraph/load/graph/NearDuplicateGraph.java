package org.opiniongraph.load.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.opiniongraph.load.graph.GraphPart.Scope;
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
 * has again, and stock answers. Its documents are read twice more: first for a sketch of
 * each text, then for the texts that are compared. It keeps some hundred bytes of each
 * text, and the texts that have a similar one.
 */
public final class NearDuplicateGraph {

	private final Seed seed;

	private final List<SeedDocument> documents;

	private final int rowsOfPart;

	private final Consumer<GraphPart> parts;

	private final Restatements restatements;

	private final StockAnswers stockAnswers;

	private final Map<String, EarlierOpinion> restated = new HashMap<>();

	/** The stock of each answer that has one. */
	private final Map<String, StockPattern> stocks = new HashMap<>();

	private NearDuplicateGraph(Seed seed, List<SeedDocument> documents, int rowsOfPart, Consumer<GraphPart> parts) {
		this.seed = seed;
		this.documents = documents;
		this.rowsOfPart = rowsOfPart;
		this.parts = parts;
		NearDuplicateRules rules = seed.vocabulary().language().nearDuplicates();
		this.restatements = new Restatements(rules);
		this.stockAnswers = new StockAnswers(rules);
	}

	/**
	 * Builds it, once all documents were built.
	 * @param within which councils, by {@link SeedDocument#memberSlug()}
	 * @param rowsOfPart how many rows a part has at most
	 * @param parts takes the parts
	 */
	public static void build(Seed seed, Set<String> within, int rowsOfPart, Consumer<GraphPart> parts) {
		var councils = new LinkedHashMap<String, List<SeedDocument>>();
		seed.documents()
			.stream()
			.filter((document) -> within.contains(document.memberSlug()))
			.forEach((document) -> councils.computeIfAbsent(document.memberSlug(), (unseen) -> new ArrayList<>())
				.add(document));
		councils.values().forEach((documents) -> new NearDuplicateGraph(seed, documents, rowsOfPart, parts).build());
	}

	private void build() {
		this.documents.forEach((document) -> sketch(document.read()));
		Set<String> opinions = this.restatements.compared();
		Set<String> answers = this.stockAnswers.compared();
		var texts = new HashMap<String, String>();
		if (!opinions.isEmpty() || !answers.isEmpty()) {
			this.documents.forEach((document) -> new Passages(document.read()).each((id, text) -> {
				if (opinions.contains(id) || answers.contains(id)) {
					texts.put(id, text);
				}
			}));
		}
		this.restated.putAll(this.restatements.find(texts));
		this.stockAnswers.find(texts)
			.forEach((stock) -> stock.users().keySet().forEach((answer) -> this.stocks.put(answer, stock)));
		this.documents.forEach((document) -> parts(document.read()));
	}

	private void sketch(SourceDocument document) {
		Map<String, CouncilMember> members = this.seed.members().getOrDefault(document.memberSlug(), Map.of());
		this.restatements.nextDocument();
		var passages = new Passages(document);
		for (SourceRow row : document.rows()) {
			CouncilMember member = (row.speaker() != null) ? members.get(row.speaker().name()) : null;
			this.restatements.add(passages.opinion(row), (member != null) ? member.name() : null, row.opinion());
		}
		passages.answers().forEach(this.stockAnswers::add);
	}

	private void parts(SourceDocument document) {
		var ids = new ArrayList<String>();
		new Passages(document).each((id, text) -> ids.add(id));
		for (int from = 0; from < ids.size(); from += this.rowsOfPart) {
			List<String> owners = ids.subList(from, Math.min(ids.size(), from + this.rowsOfPart));
			var graph = new OpinionGraph();
			owners.forEach((id) -> link(id, document, graph));
			this.parts.accept(
					new GraphPart(ids(document).ofDocument(), Scope.NEAR_DUPLICATES, List.copyOf(owners), graph, 0));
		}
	}

	private void link(String id, SourceDocument document, OpinionGraph graph) {
		EarlierOpinion earlier = this.restated.get(id);
		if (earlier != null) {
			graph.relationship(RelationshipKind.OPINION_RESTATES_OPINION, id, earlier.id(),
					Map.of("score", earlier.score(), "reason", earlier.reason().name()));
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

	private static NodeIds ids(SourceDocument document) {
		return new NodeIds(document.descriptor().slug(), document.memberSlug());
	}

	/** The opinions and the distinct answers of a document. */
	private static final class Passages {

		private final SourceDocument document;

		private final NodeIds ids;

		Passages(SourceDocument document) {
			this.document = document;
			this.ids = ids(document);
		}

		String opinion(SourceRow row) {
			return this.ids.ofOpinion(row.row());
		}

		/** The texts of answers by id, in the order of the rows. */
		Map<String, String> answers() {
			var rows = new LinkedHashMap<String, SourceRow>();
			this.document.rows().forEach((row) -> {
				if (row.response() != null) {
					rows.putIfAbsent(Whitespace.removed(row.response()), row);
				}
			});
			var answers = new LinkedHashMap<String, String>();
			rows.values().forEach((row) -> {
				if (row.response() != null) {
					answers.put(this.ids.ofResponse(row.row()), row.response());
				}
			});
			return answers;
		}

		void each(BiConsumer<String, String> taker) {
			this.document.rows().forEach((row) -> taker.accept(opinion(row), row.opinion()));
			answers().forEach(taker);
		}

	}

}
