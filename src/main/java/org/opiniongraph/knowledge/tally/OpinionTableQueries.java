package org.opiniongraph.knowledge.tally;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.council.CategoryQueries;
import org.opiniongraph.knowledge.tally.PassageTableBuilder.NodeLink;
import org.opiniongraph.knowledge.tally.TableSurroundings.IssuedDocument;
import org.opiniongraph.knowledge.tally.TableSurroundings.PlacedCategory;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/**
 * Reads the table of all opinions and responses: {@value #AT_ONCE} with each statement,
 * so that none of them takes long.
 */
@Component
class OpinionTableQueries {

	private static final int AT_ONCE = 10_000;

	private static final Statement OPINIONS = passages("Opinion", "PART_OF|IN_CATEGORY|RAISED|MENTIONS|CITES");

	private static final Statement RESPONSES = passages("Response", "PART_OF|MENTIONS|CITES|SEE|USES");

	private static final Statement CATEGORIES = Statement.of("""
			MATCH (c:Category)
			RETURN c {.id, .ordinal, .label, .name, .nameEn} AS category,
			  [(c)-[:PART_OF]->(d:Document) | d.id] AS documents
			""");

	private static final Statement DOCUMENTS = Statement.of("""
			MATCH (d:Document)
			RETURN d.id AS id, d.issuedOn AS issuedOn, [(d)-[:ISSUED_BY]->(k:Council) | k.id] AS councils
			""");

	private static final Statement PROGRAM_KINDS = Statement.of("""
			MATCH (p:Program)
			WHERE p.programKind IS NOT NULL
			RETURN p.id AS id, p.programKind AS kind
			""");

	private static final Statement THEMES = Statement.of("""
			MATCH (t:Theme)
			RETURN t.id AS id, [(t)-[:BROADER]->(b:Theme) | b.id] AS broader
			""");

	private static final Statement DATED = Statement.of("""
			MATCH (r:Response)-[:MAKES]->(k:Commitment)
			WHERE k.from IS NOT NULL
			RETURN DISTINCT r.id AS id
			""");

	private final GraphReader graph;

	OpinionTableQueries(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * Properties are read only of relationships that have them: looking for them costs
	 * most.
	 */
	private static Statement passages(String label, String types) {
		return Statement.of(Cypher
			.of("""
					MATCH (p:{label})
					WHERE p.id > $after
					WITH p ORDER BY p.id LIMIT $limit
					RETURN p.id AS id,
					  COLLECT { MATCH (p)-[:{types}]-(it) WHERE it.id IS NOT NULL RETURN it.id } AS nodes,
					  COLLECT { MATCH (p)-[about:ABOUT]->(it) WHERE it.id IS NOT NULL RETURN [it.id, about.score, about.stance] } AS themes,
					  COLLECT {
					    MATCH (p)-[answer:ANSWERED_BY]->(it)
					    WHERE it.id IS NOT NULL
					    RETURN [it.id, answer.stage, answer.overlap, answer.ditto]
					  } AS answers
					""")
			.with("label", label)
			.with("types", types));
	}

	/** Opinions and responses are read at the same time. */
	OpinionTable read() {
		TableSurroundings surroundings = surroundings();
		var beside = CompletableFuture.supplyAsync(() -> passages(RESPONSES), Thread.ofVirtual()::start);
		PassageTableBuilder opinions = passages(OPINIONS);
		PassageTableBuilder responses = joined(beside);
		return new OpinionTable(opinions.build(surroundings), responses.build(surroundings), opinions.answers(),
				surroundings);
	}

	private static <T> T joined(CompletableFuture<T> reading) {
		try {
			return reading.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : ex;
		}
	}

	private PassageTableBuilder passages(Statement statement) {
		var table = new PassageTableBuilder();
		String after = "";
		while (true) {
			List<String> more = this.graph.list(statement, Map.of("after", after, "limit", AT_ONCE),
					(row) -> passage(row, table));
			if (more.size() < AT_ONCE) {
				return table;
			}
			after = more.getLast();
		}
	}

	private static String passage(Record row, PassageTableBuilder table) {
		String id = row.get("id").asString();
		table.begin(id);
		for (Value node : row.get("nodes").values()) {
			table.add(NodeLink.to(node.asString()));
		}
		for (Value link : row.get("themes").values()) {
			table.add(NodeLink.about(link.get(0).asString(), link.get(1).asDouble(0), link.get(2).asString(null)));
		}
		for (Value link : row.get("answers").values()) {
			table.add(NodeLink.answer(link.get(0).asString(), link.get(1).asString(null),
					link.get(2).asDouble(Double.NaN), link.get(3).asBoolean(false)));
		}
		table.end();
		return id;
	}

	private TableSurroundings surroundings() {
		Map<String, PlacedCategory> categories = this.graph.list(CATEGORIES, Map.of(), (row) -> {
			Category category = CategoryQueries.category(row.get("category"));
			return new PlacedCategory(category, texts(row, "documents"));
		}).stream().collect(Collectors.toMap((it) -> it.category().id(), (it) -> it));
		return new TableSurroundings(categories,
				byId(DOCUMENTS,
						(row) -> new IssuedDocument(row.get("issuedOn").asString(null), texts(row, "councils"))),
				byId(PROGRAM_KINDS, (row) -> row.get("kind").asString()), byId(THEMES, (row) -> texts(row, "broader")),
				new HashSet<>(this.graph.list(DATED, Map.of(), (row) -> row.get("id").asString())));
	}

	private <T> Map<String, T> byId(Statement statement, Function<Record, T> value) {
		return this.graph.list(statement, Map.of(), (row) -> Map.entry(row.get("id").asString(), value.apply(row)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
	}

	private static List<String> texts(Record row, String name) {
		return row.get(name).asList(Value::asString);
	}

}
