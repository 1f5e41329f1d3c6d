package org.opiniongraph.load.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.ask.AskFinding;
import org.opiniongraph.load.findings.Findings;
import org.opiniongraph.load.findings.MeasureSuggestions;
import org.opiniongraph.load.findings.Relatedness;
import org.opiniongraph.load.graph.GraphPart.Scope;
import org.opiniongraph.load.identity.PassageKeys;
import org.opiniongraph.load.seed.CouncilMember;
import org.opiniongraph.load.seed.PassageReader;
import org.opiniongraph.load.seed.Seed;
import org.opiniongraph.load.table.CouncilDescriptor.KnownMember;
import org.opiniongraph.load.table.CouncilDescriptor;
import org.opiniongraph.load.table.DocumentDescriptor.DescribedCategory;
import org.opiniongraph.load.table.DocumentDescriptor;
import org.opiniongraph.load.table.SourceDocument;
import org.opiniongraph.load.table.SourceRow;
import org.opiniongraph.load.table.SpeakerKind;
import org.opiniongraph.load.text.Whitespace;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.load.vocabulary.CorrectionEntry;
import org.opiniongraph.model.NodeIds;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;

/**
 * Builds the wanted graph of one document part by part. It reads some rows at a time; of
 * the rows that were read, it keeps only what is needed to relate opinions.
 */
public final class OpinionGraphBuilder {

	private final SourceDocument document;

	private final Map<String, CouncilMember> members;

	private final int rowsOfPart;

	private final Consumer<GraphPart> parts;

	private final OpinionGraph graph = new OpinionGraph();

	private int rows;

	private final NodeIds ids;

	private final PassageKeys keys;

	private final PassageLinks links;

	private final CommitmentGraph commitments;

	private final Seed seed;

	private final PassageReader reader;

	private final Tokenizer tokenizer;

	private final Map<String, Findings> findings = new LinkedHashMap<>();

	private final MeasureSuggestions measures;

	private final Map<DescribedCategory, Integer> ordinals = new HashMap<>();

	/** The id of each distinct answer, by its text without white space. */
	private final Map<String, String> responses = new HashMap<>();

	/**
	 * Prepares one document.
	 * @param keys which opinion each row is
	 * @param rowsOfPart how many rows a part has at most
	 * @param parts takes the parts
	 */
	public OpinionGraphBuilder(SourceDocument document, PassageKeys keys, Seed seed, Tokenizer tokenizer,
			int rowsOfPart, Consumer<GraphPart> parts) {
		this.document = document;
		this.keys = keys;
		this.members = seed.members().getOrDefault(document.memberSlug(), Map.of());
		this.rowsOfPart = rowsOfPart;
		this.parts = parts;
		DocumentDescriptor descriptor = document.descriptor();
		this.ids = new NodeIds(descriptor.slug(), document.memberSlug());
		var categoryIds = new HashMap<String, String>();
		for (DescribedCategory category : document.categories()) {
			int ordinal = categoryIds.size() + 1;
			this.ordinals.put(category, ordinal);
			categoryIds.put(category.key(), categoryId(ordinal));
		}
		this.seed = seed;
		this.reader = new PassageReader(document, seed.vocabulary(), seed.corrections(), tokenizer);
		this.tokenizer = tokenizer;
		this.measures = new MeasureSuggestions(seed.vocabulary().language().pointers());
		this.links = new PassageLinks(this.graph, this.ids, categoryIds, seed.vocabulary());
		this.commitments = new CommitmentGraph(this.graph, this.ids.ofDocument(), this.links);
	}

	public void build() {
		frame();
		this.ordinals.forEach(this::category);
		for (SourceRow row : this.document.rows()) {
			opinion(row);
			this.rows++;
			if (this.rows == this.rowsOfPart) {
				end(Scope.ROWS, owned());
			}
		}
		end(Scope.ROWS, owned());
		related();
		new SuggestionGraph(this.graph, this.ids).add(this.findings, this.measures);
		end(Scope.SUGGESTIONS, owned());
	}

	private List<String> owned() {
		return this.graph.nodes().values().stream().filter((it) -> !it.kind().isShared()).map(GraphNode::id).toList();
	}

	private void end(Scope scope, List<String> owners) {
		OpinionGraph part = this.graph.taken();
		SearchProperties.addTo(part, this.tokenizer);
		this.parts.accept(new GraphPart(this.ids.ofDocument(), scope, owners, part, this.rows));
		this.rows = 0;
	}

	private void frame() {
		DocumentDescriptor it = this.document.descriptor();
		DocumentDescriptor.DescribedWords words = it.words();
		this.graph.node(NodeKind.DOCUMENT, this.ids.ofDocument(),
				OpinionGraph.properties("title", it.title(), "source", it.source(), "issuedOn", it.issuedOn(),
						"language", it.language(), "sha256", this.document.sha256(), "memberWord", words.member(),
						"categoryWord", words.category(), "opinionWord", words.opinion(), "responseWord",
						words.response(), "answererWord", words.answeredBy()));
		CouncilDescriptor council = this.document.council();
		if (council != null) {
			String id = NodeIds.ofCouncil(council.slug());
			this.graph.node(NodeKind.COUNCIL, id,
					OpinionGraph.properties("name", council.name(), "nameEn", council.nameEn()));
			this.graph.relationship(RelationshipKind.DOCUMENT_ISSUED_BY_COUNCIL, this.ids.ofDocument(), id);
			if (council.organization() != null) {
				this.graph.relationship(RelationshipKind.COUNCIL_SAME_AS_ORGANIZATION, id,
						this.links.node(council.organization()));
			}
		}
		if (it.answeredBy() != null) {
			this.graph.relationship(RelationshipKind.DOCUMENT_RESPONSES_BY_ORGANIZATION, this.ids.ofDocument(),
					this.links.node(it.answeredBy()));
		}
	}

	private String categoryId(int ordinal) {
		return this.ids.ofCategory(this.keys.category(ordinal));
	}

	private void category(DescribedCategory category, int ordinal) {
		this.graph.node(NodeKind.CATEGORY, categoryId(ordinal), OpinionGraph.properties("label", category.mark(),
				"name", category.name(), "nameEn", category.nameEn(), "ordinal", (long) ordinal));
		this.graph.relationship(RelationshipKind.CATEGORY_PART_OF_DOCUMENT, categoryId(ordinal), this.ids.ofDocument());
	}

	private void opinion(SourceRow row) {
		String id = this.ids.ofOpinion(this.keys.opinion(row.row()));
		Findings found = this.reader.opinion(row);
		this.findings.put(id, found.relating());
		this.graph.node(NodeKind.OPINION, id,
				passage(row.opinion(), found, "name", caption(row), "row", (long) row.row(), "sourceNumber",
						row.number(), "speakerLabel", row.spoken(), "otherSpeakerCount",
						(row.otherSpeakers() > 0) ? (long) row.otherSpeakers() : null, "askStarts",
						asks(found, (clause) -> (long) clause.start()), "askEnds",
						asks(found, (clause) -> (long) clause.end()), "asks", asks(found, Span::surface)));
		this.graph.relationship(RelationshipKind.OPINION_PART_OF_DOCUMENT, id, this.ids.ofDocument());
		DescribedCategory category = row.category();
		if (category != null) {
			this.graph.relationship(RelationshipKind.OPINION_IN_CATEGORY, id,
					categoryId(Objects.requireNonNull(this.ordinals.get(category))));
		}
		speakers(row, id);
		if (row.response() != null) {
			String response = response(row, row.response());
			this.graph.relationship(RelationshipKind.OPINION_ANSWERED_BY_RESPONSE, id, response,
					this.commitments.ofAnswer(row.ditto(), response, found));
		}
		this.measures.add(id, row.opinion(), found);
		this.links.ofOpinion(id, found, (category != null) ? category.key() : "");
	}

	/** The speaker who is named first needs no number. */
	private void speakers(SourceRow row, String opinion) {
		List<String> members = row.speakers().stream().map((it) -> member(it.name())).distinct().toList();
		for (int at = 0; at < members.size(); at++) {
			this.graph.relationship(RelationshipKind.MEMBER_RAISED_OPINION, members.get(at), opinion,
					(at > 0) ? Map.of("number", at + 1L) : Map.of());
		}
	}

	/**
	 * What people see of an opinion in a picture: its row, its speakers and its category.
	 */
	private static String caption(SourceRow row) {
		DescribedCategory category = row.category();
		return row.row() + " " + row.speakers().stream().map(SourceRow.Speaker::name).collect(Collectors.joining(", "))
				+ ((category != null && category.mark() != null) ? category.mark() : "");
	}

	/** The clauses that ask for something; nothing where there are none. */
	private static <T> @Nullable List<T> asks(Findings found, Function<Span, T> part) {
		return found.asks().isEmpty() ? null : found.asks().stream().map(AskFinding::clause).map(part).toList();
	}

	private static Map<String, @Nullable Object> passage(String text, Findings found, @Nullable Object... more) {
		Map<String, @Nullable Object> properties = OpinionGraph.properties(more);
		properties.put("text", text);
		properties.put("tokens", found.indexed());
		properties.putAll(DateProperties.of(found.dates()));
		List<CorrectionEntry> readings = found.corrections().stream().filter((it) -> it.reads() != null).toList();
		if (!readings.isEmpty()) {
			properties.put("scanErrors", readings.stream().map((it) -> it.words().getFirst()).toList());
			properties.put("scanReadings",
					readings.stream().map((it) -> Objects.requireNonNull(it.reads()).as()).toList());
			properties.put("scanReasons", readings.stream().map(CorrectionEntry::reason).toList());
		}
		return properties;
	}

	private String member(String written) {
		CouncilMember member = Objects.requireNonNull(this.members.get(written));
		String name = member.name();
		String id = this.ids.ofMember(name);
		if (!this.graph.nodes().containsKey(id)) {
			CouncilDescriptor council = this.document.council();
			KnownMember known = (council != null) ? council.member(name).orElse(null) : null;
			this.graph.node(NodeKind.MEMBER, id,
					OpinionGraph.properties("name", name, "reading", (known != null) ? known.reading() : null,
							"nameRomaji", (known != null) ? known.nameRomaji() : null, "aliases",
							member.aliases().isEmpty() ? null : member.aliases(), "speakerKind",
							(member.kind() != SpeakerKind.PERSON) ? member.kind().name() : null));
			if (council != null) {
				this.graph.relationship(RelationshipKind.MEMBER_SITS_ON_COUNCIL, id, NodeIds.ofCouncil(council.slug()),
						Map.of("role", member.role().name(), "roleLabel", member.roleLabel()));
			}
		}
		return id;
	}

	private String response(SourceRow row, String text) {
		return this.responses.computeIfAbsent(Whitespace.removed(text), (unseen) -> {
			String id = this.ids.ofResponse(this.keys.response(row.row()));
			Findings found = this.reader.response(text);
			this.graph.node(NodeKind.RESPONSE, id, passage(text, found, "name", "→ " + caption(row)));
			this.graph.relationship(RelationshipKind.RESPONSE_PART_OF_DOCUMENT, id, this.ids.ofDocument());
			this.measures.add(id, text, found);
			this.links.ofResponse(id, found);
			this.commitments.ofResponse(id, found);
			return id;
		});
	}

	private void related() {
		var relatedness = new Relatedness(this.seed.vocabulary(), this.findings);
		List<String> opinions = relatedness.ids();
		for (int from = 0; from < opinions.size(); from += this.rowsOfPart) {
			int to = Math.min(opinions.size(), from + this.rowsOfPart);
			for (int at = from; at < to; at++) {
				relatedness.pairsFrom(at)
					.forEach((pair) -> this.graph.relationship(RelationshipKind.OPINION_RELATED_TO_OPINION, pair.from(),
							pair.to(), Map.of("score", pair.score(), "themes", pair.themes(), "terms", pair.words())));
			}
			end(Scope.RELATED, opinions.subList(from, to));
		}
	}

}
