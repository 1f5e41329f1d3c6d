package org.opiniongraph.load.writing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.opiniongraph.load.graph.GraphRelationship;
import org.opiniongraph.model.GraphModel;
import org.opiniongraph.model.NodeKind;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Carries changes into the graph, in batches; the transaction is the caller's. */
@Component
public class OpinionGraphWriter {

	private static final int BATCH = 1_000;

	private static final String DELETE_EVERYTHING = """
			MATCH (node)
			CALL (node) {
			  DETACH DELETE node
			} IN TRANSACTIONS OF 2000 ROWS
			""";

	private static final String DELETE_LOAD = """
			MATCH (load:Load)
			DELETE load
			""";

	private static final String WRITE_LOAD = """
			CREATE (load:Load)
			SET load.revision = $revision, load.loadedAt = datetime(), load.modelVersion = $modelVersion,
			  load.dictionary = $dictionary
			""";

	private final Neo4jClient client;

	OpinionGraphWriter(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Writes what differs; what goes, goes first, so that nothing is in the way of what
	 * comes.
	 */
	public LoadCounts write(GraphChange change) {
		return inBatches(change.removedRelationships(), (it) -> it.key().kind(), RelationshipStatements::delete,
				OpinionGraphWriter::relationships)
			.plus(inBatches(change.removedNodes(), OpinionGraphWriter::kind, NodeStatements::delete,
					(ids) -> Map.of("ids", ids)))
			.plus(inBatches(change.writtenNodes(), (it) -> it.node().kind(), NodeStatements::write,
					OpinionGraphWriter::nodes))
			.plus(inBatches(change.writtenRelationships(), (it) -> it.key().kind(), RelationshipStatements::write,
					OpinionGraphWriter::relationships));
	}

	/**
	 * Empties the database in transactions of its own. It says first that the graph is
	 * not whole, because it may be stopped halfway.
	 */
	public LoadCounts deleteEverything() {
		deleteLoad();
		return run(DELETE_EVERYTHING, Map.of());
	}

	/** Says that the graph is not whole until {@link #load} says which one it is. */
	public void deleteLoad() {
		run(DELETE_LOAD, Map.of());
	}

	/**
	 * Says that the graph is whole.
	 * @param revision which content it is
	 * @param dictionary the words that stay whole when a text is cut, for those who serve
	 */
	public void load(String revision, List<String> dictionary) {
		run(WRITE_LOAD, Map.of("revision", revision, "modelVersion", GraphModel.VERSION, "dictionary", dictionary));
	}

	private <T, K extends Enum<K>> LoadCounts inBatches(List<T> all, Function<T, K> kind, Function<K, String> statement,
			Function<List<T>, Map<String, Object>> parameters) {
		LoadCounts counts = LoadCounts.NONE;
		Map<K, List<T>> byKind = all.stream().collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.toList()));
		for (Map.Entry<K, List<T>> entry : byKind.entrySet()) {
			List<T> rows = entry.getValue();
			for (int from = 0; from < rows.size(); from += BATCH) {
				List<T> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
				counts = counts.plus(run(statement.apply(entry.getKey()), parameters.apply(batch)));
			}
		}
		return counts;
	}

	private LoadCounts run(String statement, Map<String, Object> parameters) {
		return LoadCounts.of(this.client.query(statement).bindAll(parameters).run().counters());
	}

	private static NodeKind kind(String id) {
		return NodeKind.ofId(id).orElseThrow();
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
