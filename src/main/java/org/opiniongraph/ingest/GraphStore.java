package org.opiniongraph.ingest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Record;
import org.opiniongraph.graph.NodeKind;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** What stands in the graph, read back to find out what differs from what is wanted. */
@Component
class GraphStore {

	/**
	 * The version of the graph's model; it changes when the same seed gives another
	 * graph.
	 */
	static final String MODEL_VERSION = "3";

	private static final String REVISION = """
			MATCH (load:Load)
			RETURN load.revision AS revision
			LIMIT 1
			""";

	private static final String DOCUMENT_IDS = """
			MATCH (document:Document)
			RETURN document.id AS id
			""";

	private static final String NODES_OF_DOCUMENT = """
			MATCH (document:Document {id: $document})
			CALL (document) {
			  RETURN document AS node
			  UNION ALL
			  MATCH (node:Category|Opinion|Response|TermSuggestion)-[:PART_OF]->(document)
			  RETURN node
			}
			RETURN node.id AS id, properties(node) AS properties
			""";

	private static final String RELATIONSHIPS_OF_DOCUMENT = """
			MATCH (document:Document {id: $document})
			CALL (document) {
			  MATCH (document)-[r:ISSUED_BY]->(:Council)
			  RETURN r
			  UNION ALL
			  MATCH (:Category|Opinion|Response|TermSuggestion)-[r:PART_OF]->(document)
			  RETURN r
			  UNION ALL
			  MATCH (document)<-[:PART_OF]-(:Opinion)<-[r:RAISED]-(:Member)
			  RETURN r
			  UNION ALL
			  MATCH (document)<-[:PART_OF]-(:Opinion|Response)
			        -[r:IN_CATEGORY|ANSWERED_BY|MENTIONS|ABOUT|CORRECTED|SEE|CITES|REFERS_TO]->()
			  RETURN r
			  UNION ALL
			  MATCH (document)<-[:PART_OF]-(:Opinion)-[r:RELATED_TO]->(:Opinion)
			  RETURN r
			  UNION ALL
			  MATCH (document)<-[:PART_OF]-(:TermSuggestion)-[r:FOUND_IN]->(:Opinion)
			  RETURN r
			}
			RETURN startNode(r).id AS from, type(r) AS type, endNode(r).id AS to, properties(r) AS properties
			""";

	private static final String SHARED_NODES = """
			MATCH (node:Council|Member|Program|Organization|Theme|Material|WebPage|Name|Honorific)
			RETURN node.id AS id, properties(node) AS properties
			""";

	private static final String SHARED_RELATIONSHIPS = """
			MATCH (:Member)-[r:SITS_ON]->(:Council)
			RETURN startNode(r).id AS from, type(r) AS type, endNode(r).id AS to, properties(r) AS properties
			UNION ALL
			MATCH (:Theme)-[r:BROADER]->(:Theme)
			RETURN startNode(r).id AS from, type(r) AS type, endNode(r).id AS to, properties(r) AS properties
			UNION ALL
			MATCH (:Name)-[r:NAMES]->()
			RETURN startNode(r).id AS from, type(r) AS type, endNode(r).id AS to, properties(r) AS properties
			""";

	private final Neo4jClient client;

	GraphStore(Neo4jClient client) {
		this.client = client;
	}

	/** The revision of the last load that ended well. */
	Optional<String> revision() {
		return this.client.query(REVISION)
			.fetchAs(String.class)
			.mappedBy((types, row) -> row.get("revision").asString())
			.one();
	}

	List<String> documentIds() {
		return List.copyOf(this.client.query(DOCUMENT_IDS)
			.fetchAs(String.class)
			.mappedBy((types, row) -> row.get("id").asString())
			.all());
	}

	/**
	 * What belongs to one document: its own nodes and every relationship that its rows
	 * make.
	 */
	OpinionGraph document(String id) {
		var graph = new OpinionGraph();
		nodes(graph, rows(NODES_OF_DOCUMENT, Map.of("document", id)));
		relationships(graph, rows(RELATIONSHIPS_OF_DOCUMENT, Map.of("document", id)));
		return graph;
	}

	/**
	 * What documents share: councils and their members, programmes, organisations,
	 * themes, materials, pages and names.
	 */
	OpinionGraph shared() {
		var graph = new OpinionGraph();
		nodes(graph, rows(SHARED_NODES, Map.of()));
		relationships(graph, rows(SHARED_RELATIONSHIPS, Map.of()));
		return graph;
	}

	private Collection<Record> rows(String statement, Map<String, Object> parameters) {
		return this.client.query(statement)
			.bindAll(parameters)
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all();
	}

	private static void nodes(OpinionGraph graph, Collection<Record> rows) {
		for (Record row : rows) {
			String id = row.get("id").asString("");
			NodeKind.ofId(id).ifPresent((kind) -> graph.node(kind, id, row.get("properties").asMap()));
		}
	}

	private static void relationships(OpinionGraph graph, Collection<Record> rows) {
		for (Record row : rows) {
			String from = row.get("from").asString("");
			String to = row.get("to").asString("");
			RelationshipKind.find(from, row.get("type").asString(), to)
				.ifPresent((kind) -> graph.relationship(kind, from, to, row.get("properties").asMap()));
		}
	}

}
