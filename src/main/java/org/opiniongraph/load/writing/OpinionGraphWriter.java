package org.opiniongraph.load.writing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

import org.opiniongraph.load.graph.GraphRelationship;
import org.opiniongraph.load.text.Folding;
import org.opiniongraph.load.text.SearchText;
import org.opiniongraph.model.GraphModel;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;
import org.opiniongraph.neo4j.reading.StatementsByKind;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Writes changes into the graph in batches. The caller opens the transaction. */
@Component
public class OpinionGraphWriter {

	private static final int BATCH = 1_000;

	private static final String DELETE_EVERYTHING = """
			MATCH (node)
			CALL (node) {
			  DETACH DELETE node
			} IN TRANSACTIONS OF 2000 ROWS
			""";

	/** Writes what {@link SearchText#withSubjects} writes of a passage. */
	private static final String INDEX_SUBJECTS = """
			MATCH (it:Opinion|Response)
			CALL (it) {
			  MATCH (it)-[r:ABOUT|MENTIONS]->(subject:Theme|Program|Organization|Place)
			  WHERE coalesce(r.score, 1.0) >= 0.5
			  WITH it, subject.id AS id
			  ORDER BY id
			  WITH it, collect(DISTINCT id) AS ids
			  SET it.tokens = reduce(tokens = it.tokens, id IN ids | tokens + ' | ' + id)
			} IN TRANSACTIONS OF 2000 ROWS
			""";

	/** What the others read: the graph changes, and no document is missing. */
	private static final String BEGIN_CHANGE = """
			MATCH (load:Load)
			REMOVE load:Load
			SET load:LoadInProgress
			""";

	private static final String DELETE_LOAD = """
			MATCH (load:Load|LoadInProgress)
			DELETE load
			""";

	private static final String WRITE_LOAD = """
			CREATE (load:Load)
			SET load.revision = $revision, load.loadedAt = datetime(), load.modelVersion = $modelVersion,
			  load.dictionary = $dictionary, load.folding = $folding
			""";

	static final StatementsByKind<NodeKind> WRITE_NODES = StatementsByKind.ofNodes("""
			UNWIND $rows AS row
			MERGE (node:{label} {id: row.id})
			SET node = row
			""");

	static final StatementsByKind<NodeKind> DELETE_NODES = StatementsByKind.ofNodes("""
			UNWIND $ids AS id
			MATCH (node:{label} {id: id})
			DETACH DELETE node
			""");

	static final StatementsByKind<RelationshipKind> WRITE_RELATIONSHIPS = StatementsByKind.ofRelationships("""
			UNWIND $rows AS row
			MATCH (a:{from} {id: row.from})
			MATCH (b:{to} {id: row.to})
			MERGE (a)-[r:{type}]->(b)
			SET r = row.properties
			""");

	/**
	 * Both ends are hinted: while one of them has few nodes, the planner would rather
	 * walk all of those for every row.
	 */
	static final StatementsByKind<RelationshipKind> DELETE_RELATIONSHIPS = StatementsByKind.ofRelationships("""
			UNWIND $rows AS row
			MATCH (a:{from} {id: row.from})-[r:{type}]->(b:{to} {id: row.to})
			USING INDEX SEEK a:{from}(id)
			USING INDEX SEEK b:{to}(id)
			DELETE r
			""");

	private final Neo4jClient client;

	OpinionGraphWriter(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Writes what differs; what goes, goes first, so that nothing is in the way of what
	 * comes.
	 */
	public LoadCounts write(GraphChange change) {
		return inBatches(change.removedRelationships(), (it) -> it.key().kind(), DELETE_RELATIONSHIPS,
				OpinionGraphWriter::relationships)
			.plus(inBatches(change.removedNodes(), (id) -> NodeKind.ofId(id).orElseThrow(), DELETE_NODES,
					(ids) -> Map.of("ids", ids)))
			.plus(inBatches(change.writtenNodes(), (it) -> it.node().kind(), WRITE_NODES, OpinionGraphWriter::nodes))
			.plus(inBatches(change.writtenRelationships(), (it) -> it.key().kind(), WRITE_RELATIONSHIPS,
					OpinionGraphWriter::relationships));
	}

	/**
	 * Empties the database in transactions of its own. It says first that the graph is
	 * not whole, because it may be stopped halfway.
	 */
	public LoadCounts deleteEverything() {
		run(DELETE_LOAD, Map.of());
		return run(DELETE_EVERYTHING, Map.of());
	}

	/** Adds what passages are about to their words, in transactions of its own. */
	public void indexSubjects() {
		run(INDEX_SUBJECTS, Map.of());
	}

	/**
	 * Marks a graph that was complete as changing until {@link #load} is called. One that
	 * was not stays incomplete.
	 */
	public void beginChange() {
		run(BEGIN_CHANGE, Map.of());
	}

	/**
	 * Marks the graph as complete.
	 * @param revision the revision of its content
	 * @param dictionary the words that stay whole when a text is cut, for those who serve
	 */
	public void load(String revision, List<String> dictionary) {
		run(DELETE_LOAD, Map.of());
		run(WRITE_LOAD, Map.of("revision", revision, "modelVersion", GraphModel.VERSION, "dictionary", dictionary,
				"folding", Folding.VERSION));
	}

	private <T, K extends Enum<K>> LoadCounts inBatches(List<T> all, Function<T, K> kind,
			StatementsByKind<K> statements, Function<List<T>, Map<String, Object>> parameters) {
		Map<K, List<T>> byKind = all.stream().collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.toList()));
		return byKind.entrySet()
			.stream()
			.flatMap((some) -> some.getValue()
				.stream()
				.gather(Gatherers.windowFixed(BATCH))
				.map((batch) -> run(statements.of(some.getKey()), parameters.apply(batch))))
			.reduce(LoadCounts.NONE, LoadCounts::plus);
	}

	private LoadCounts run(String statement, Map<String, Object> parameters) {
		return LoadCounts.of(this.client.query(statement).bindAll(parameters).run().counters());
	}

	private static Map<String, Object> nodes(List<NodeChange> nodes) {
		return Map.of("rows", nodes.stream().map((it) -> it.node().properties()).toList());
	}

	private static Map<String, Object> relationships(List<GraphRelationship> relationships) {
		return Map.of("rows",
				relationships.stream()
					.map((it) -> Map.of("from", it.key().from(), "to", it.key().to(), "properties", it.properties()))
					.toList());
	}

}
