package org.opiniongraph.publish.export;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;
import org.opiniongraph.neo4j.connection.GraphUnavailableException;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;
import org.opiniongraph.publish.graphfile.ExportedNode;
import org.opiniongraph.publish.graphfile.ExportedRelationship;
import org.opiniongraph.publish.graphfile.GraphHeader;

import org.springframework.stereotype.Component;

/** Reads the graph from one end to the other, a stretch at a time. */
@Component
class ExportQueries {

	private static final Statement HEADER = Statement.of("""
			MATCH (load:Load)
			RETURN load.revision AS revision, load.modelVersion AS modelVersion, load.dictionary AS dictionary,
			  load.loadedAt AS loadedAt
			LIMIT 1
			""");

	private static final Statement COUNTS = Statement.of(ExportStatements.counts());

	private final GraphReader graph;

	ExportQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** What the last load that ended well has left. */
	GraphHeader header() {
		return this.graph
			.list(HEADER, Map.of(),
					(row) -> new GraphHeader(row.get("revision").asString(), row.get("modelVersion").asString(),
							row.get("dictionary").asList(Value::asString),
							row.get("loadedAt").asZonedDateTime().toInstant()))
			.stream()
			.findFirst()
			.orElseThrow(() -> new GraphUnavailableException("The graph is being loaded."));
	}

	/** How many there are of each kind. */
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
		return this.graph.list(Statement.of(ExportStatements.nodes(kind)), Map.of("after", after, "limit", limit),
				(row) -> {
					String id = row.get("id").asString();
					return new ExportedNode(kind, id, properties(id, row));
				});
	}

	/** Their ids alone. */
	List<String> ids(NodeKind kind, String after, int limit) {
		return this.graph.list(Statement.of(ExportStatements.ids(kind)), Map.of("after", after, "limit", limit),
				(row) -> row.get("id").asString());
	}

	/**
	 * The relationships that nodes own, in the order of these; those of one node by kind
	 * and by where they lead. What the model does not have is left out.
	 */
	List<ExportedRelationship> relationships(NodeKind owner, List<String> ids) {
		var places = new HashMap<String, Integer>();
		ids.forEach((id) -> places.put(id, places.size()));
		return this.graph
			.list(Statement.of(ExportStatements.relationships(owner)), Map.of("ids", ids), ExportQueries::relationship)
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
					"The property '%s' of %s is a %s, which is no part of the graph's model: remove it, and export again."
						.formatted(name, owner, value.getClass().getSimpleName()));
		};
	}

	/**
	 * How many there are of a kind.
	 *
	 * @param nodes its nodes
	 * @param owned the relationships that they own
	 */
	record Counts(long nodes, long owned) {
	}

}
