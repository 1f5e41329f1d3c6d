package org.opiniongraph.load.writing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;
import org.opiniongraph.neo4j.reading.StatementsByKind;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Deletes what no load writes: nodes and relationships that people or other programs made
 * in the database, and the records of earlier loads. What a load writes stays, so that
 * others can read it meanwhile; the comparison mends its properties.
 */
@Component
public class ForeignData {

	private static final String DELETE_NODES_OF_NO_KIND = """
			MATCH (node)
			WHERE size(labels(node)) <> 1 OR NOT head(labels(node)) IN $labels
			CALL (node) {
			  DETACH DELETE node
			} IN TRANSACTIONS OF 2000 ROWS
			""";

	static final StatementsByKind<NodeKind> DELETE_NODES_WITHOUT_ID = StatementsByKind.ofNodes("""
			MATCH (node:{label})
			WHERE NOT coalesce(node.id STARTS WITH $beginning, false)
			CALL (node) {
			  DETACH DELETE node
			} IN TRANSACTIONS OF 2000 ROWS
			""");

	/** The id of such a node begins with the key of its document. */
	static final StatementsByKind<NodeKind> DELETE_NODES_WITHOUT_DOCUMENT = StatementsByKind.ofNodes("""
			MATCH (node:{label})
			WHERE NOT EXISTS {
			  (node)-[:PART_OF]->(document:Document)
			  WHERE node.id STARTS WITH $beginning + split(document.id, ':')[1] + '/'
			}
			CALL (node) {
			  DETACH DELETE node
			} IN TRANSACTIONS OF 2000 ROWS
			""");

	/** Between two nodes there is one relationship of a type at most. */
	private static final String DELETE_RELATIONSHIPS = """
			MATCH (node)
			CALL (node) {
			  MATCH (node)-[r]->(other)
			  WITH node, other, type(r) AS type, collect(r) AS found
			  UNWIND CASE WHEN head(labels(node)) + ' ' + type + ' ' + head(labels(other)) IN $kinds
			    THEN tail(found) ELSE found END AS foreign
			  DELETE foreign
			} IN TRANSACTIONS OF 2000 ROWS
			""";

	private static final List<String> KINDS = Arrays.stream(RelationshipKind.values())
		.map((it) -> "%s %s %s".formatted(it.from().label(), it.type(), it.to().label()))
		.toList();

	private static final List<String> LABELS = Stream
		.concat(Arrays.stream(NodeKind.values()).map(NodeKind::label), Stream.of("Load", "LoadInProgress"))
		.toList();

	private final Neo4jClient client;

	ForeignData(Neo4jClient client) {
		this.client = client;
	}

	/** Deletes it in transactions of its own. */
	public LoadCounts delete() {
		LoadCounts counts = run(DELETE_NODES_OF_NO_KIND, Map.of("labels", LABELS));
		for (NodeKind kind : NodeKind.values()) {
			Map<String, Object> beginning = Map.of("beginning", kind.idPrefix());
			counts = counts.plus(run(DELETE_NODES_WITHOUT_ID.of(kind), beginning));
			if (!kind.isShared() && kind != NodeKind.DOCUMENT) {
				counts = counts.plus(run(DELETE_NODES_WITHOUT_DOCUMENT.of(kind), beginning));
			}
		}
		return counts.plus(run(DELETE_RELATIONSHIPS, Map.of("kinds", KINDS)));
	}

	private LoadCounts run(String statement, Map<String, Object> parameters) {
		return LoadCounts.of(this.client.query(statement).bindAll(parameters).run().counters());
	}

}
