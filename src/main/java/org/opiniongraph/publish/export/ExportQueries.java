package org.opiniongraph.publish.export;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;
import org.opiniongraph.neo4j.connection.GraphUnavailableException;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;
import org.opiniongraph.neo4j.reading.StatementsByKind;
import org.opiniongraph.publish.graphfile.ExportedNode;
import org.opiniongraph.publish.graphfile.ExportedRelationship;
import org.opiniongraph.publish.graphfile.GraphHeader;

import org.springframework.stereotype.Component;

/** Reads the whole graph in batches. */
@Component
class ExportQueries {

	private static final Statement HEADER = Statement.of("""
			MATCH (load:Load)
			RETURN load.revision AS revision, load.modelVersion AS modelVersion, load.dictionary AS dictionary,
			  load.loadedAt AS loadedAt
			LIMIT 1
			""");

	private static final Statement COUNTS = Statement.of(Arrays.stream(NodeKind.values())
		.map((kind) -> "COUNT { (:%1$s) } AS %1$s, %2$s AS %1$sOwns".formatted(kind.label(), owned(kind)))
		.collect(Collectors.joining(",\n  ", "RETURN ", "")));

	static final StatementsByKind<NodeKind> NODES = StatementsByKind.ofNodes("""
			MATCH (node:{label})
			WHERE node.id > $after
			RETURN node.id AS id, node {.*, id: null, tokens: null, bigrams: null} AS properties
			ORDER BY id
			LIMIT $limit
			""");

	static final StatementsByKind<NodeKind> IDS = StatementsByKind.ofNodes("""
			MATCH (node:{label})
			WHERE node.id > $after
			RETURN node.id AS id
			ORDER BY id
			LIMIT $limit
			""");

	/** The relationships by the kind that owns them. */
	static final StatementsByKind<NodeKind> RELATIONSHIPS = StatementsByKind
		.ofNodes((owner) -> StatementsByKind.relationships(owner, (it) -> it.owner() == owner));

	private final GraphReader graph;

	ExportQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** The number of relationships that nodes of a kind own. */
	private static String owned(NodeKind kind) {
		String beginning = StatementsByKind.types((it) -> it.owner() == kind && it.from() == kind);
		String ending = StatementsByKind.types((it) -> it.owner() == kind && it.from() != kind);
		String owned = beginning.isEmpty() ? "0" : "COUNT { (:%s)-[:%s]->() }".formatted(kind.label(), beginning);
		return ending.isEmpty() ? owned : owned + " + COUNT { ()-[:%s]->(:%s) }".formatted(ending, kind.label());
	}

	/** The record of the last successful load. */
	GraphHeader header() {
		return this.graph
			.list(HEADER, Map.of(),
					(row) -> new GraphHeader(row.get("revision").asString(), row.get("modelVersion").asString(),
							row.get("dictionary").asList(Value::asString),
							row.get("loadedAt").asZonedDateTime().toInstant()))
			.stream()
			.findFirst()
			.orElseThrow(() -> new GraphUnavailableException(GraphUnavailableException.LOADING));
	}

	/** The numbers of each kind. */
	Map<NodeKind, Counts> counts() {
		return this.graph.list(COUNTS, Map.of(), (row) -> {
			var counts = new EnumMap<NodeKind, Counts>(NodeKind.class);
			for (NodeKind kind : NodeKind.values()) {
				counts.put(kind, new Counts(row.get(kind.label()).asLong(), row.get(kind.label() + "Owns").asLong()));
			}
			return counts;
		}).getFirst();
	}

	/** Nodes of a kind in the order of their ids, those behind {@code after}. */
	List<ExportedNode> nodes(NodeKind kind, String after, int limit) {
		return this.graph.list(Statement.of(NODES.of(kind)), Map.of("after", after, "limit", limit), (row) -> {
			String id = row.get("id").asString();
			return new ExportedNode(kind, id, properties(id, row));
		});
	}

	/** Their ids alone. */
	List<String> ids(NodeKind kind, String after, int limit) {
		return this.graph.list(Statement.of(IDS.of(kind)), Map.of("after", after, "limit", limit),
				(row) -> row.get("id").asString());
	}

	/**
	 * The relationships that nodes own, in the order of these; those of one node by kind
	 * and by where they lead. What the model does not have is left out.
	 */
	List<ExportedRelationship> relationships(NodeKind owner, List<String> ids) {
		var places = new HashMap<String, Integer>();
		ids.forEach((id) -> places.put(id, places.size()));
		return this.graph.list(Statement.of(RELATIONSHIPS.of(owner)), Map.of("ids", ids), ExportQueries::relationship)
			.stream()
			.flatMap(Optional::stream)
			.sorted(Comparator.comparing((ExportedRelationship it) -> places.get(it.owner()))
				.thenComparing(ExportedRelationship::kind)
				.thenComparing(ExportedRelationship::other))
			.toList();
	}

	private static Optional<ExportedRelationship> relationship(Record row) {
		String from = row.get("from").asString("");
		String to = row.get("to").asString("");
		return RelationshipKind.find(from, row.get("type").asString(), to)
			.map((kind) -> new ExportedRelationship(kind, from, to, properties(from + " to " + to, row)));
	}

	private static SortedMap<String, Object> properties(String owner, Record row) {
		var properties = new TreeMap<String, Object>();
		row.get("properties").asMap().forEach((name, value) -> {
			if (value != null) {
				properties.put(name, plain(owner, name, value));
			}
		});
		return properties;
	}

	private static Object plain(String owner, String name, Object value) {
		return switch (value) {
			case String it -> it;
			case Boolean it -> it;
			case Long it -> it;
			case Double it when Double.isFinite(it) -> it;
			case List<?> it when it.stream().noneMatch(List.class::isInstance) ->
				it.stream().map((one) -> plain(owner, name, one)).toList();
			default -> throw new IllegalStateException(
					"The property '%s' of %s has the type %s, which the graph's model does not have. Remove the property and export again."
						.formatted(name, owner, value.getClass().getSimpleName()));
		};
	}

	/**
	 * The number of nodes and relationships of one kind.
	 *
	 * @param nodes the number of its nodes
	 * @param owned the number of relationships that they own
	 */
	record Counts(long nodes, long owned) {
	}

}
