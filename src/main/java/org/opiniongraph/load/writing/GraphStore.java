package org.opiniongraph.load.writing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.opiniongraph.load.graph.GraphPart;
import org.opiniongraph.load.graph.OpinionGraph;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** What stands in the graph, read back to find out what differs from what is wanted. */
@Component
public class GraphStore {

	/**
	 * The version of the graph's model; it changes when the same seed gives another
	 * graph.
	 */
	static final String MODEL_VERSION = "3";

	private static final String DOCUMENT_IDS = """
			MATCH (document:Document)
			RETURN document.id AS id
			""";

	private static final String IDS_OF_DOCUMENT = """
			MATCH (document:Document {id: $document})
			CALL (document) {
			  RETURN document AS node
			  UNION ALL
			  MATCH (node:Category|Opinion|Response|TermSuggestion)-[:PART_OF]->(document)
			  RETURN node
			}
			RETURN node.id AS id
			""";

	/** Asked by the beginnings of ids, so that remains of a document count. */
	private static final String TRACES_OF_DOCUMENT = """
			OPTIONAL MATCH (document:Document {id: $document})
			OPTIONAL MATCH (category:Category) WHERE category.id STARTS WITH $category
			WITH document, category LIMIT 1
			OPTIONAL MATCH (opinion:Opinion) WHERE opinion.id STARTS WITH $opinion
			WITH document, category, opinion LIMIT 1
			OPTIONAL MATCH (response:Response) WHERE response.id STARTS WITH $response
			WITH document, category, opinion, response LIMIT 1
			OPTIONAL MATCH (suggestion:TermSuggestion) WHERE suggestion.id STARTS WITH $suggestion
			WITH document, category, opinion, response, suggestion LIMIT 1
			RETURN coalesce(document, category, opinion, response, suggestion) IS NOT NULL AS found
			""";

	private static final String NODES = """
			UNWIND $ids AS id
			MATCH (node:Document {id: id})
			RETURN node.id AS id, properties(node) AS properties
			UNION ALL
			UNWIND $ids AS id
			MATCH (node:Category {id: id})
			RETURN node.id AS id, properties(node) AS properties
			UNION ALL
			UNWIND $ids AS id
			MATCH (node:Opinion {id: id})
			RETURN node.id AS id, properties(node) AS properties
			UNION ALL
			UNWIND $ids AS id
			MATCH (node:Response {id: id})
			RETURN node.id AS id, properties(node) AS properties
			UNION ALL
			UNWIND $ids AS id
			MATCH (node:TermSuggestion {id: id})
			RETURN node.id AS id, properties(node) AS properties
			""";

	/**
	 * Each begins at what is asked: where few nodes are of a kind, the planner would walk
	 * them all.
	 */
	private static final String RELATIONSHIPS_OF_ROWS = """
			UNWIND $ids AS id
			MATCH (document:Document {id: id})-[r:ISSUED_BY]->(to:Council)
			USING INDEX SEEK document:Document(id)
			RETURN id AS from, type(r) AS type, to.id AS to, properties(r) AS properties
			UNION ALL
			UNWIND $ids AS id
			MATCH (category:Category {id: id})-[r:PART_OF]->(to:Document)
			USING INDEX SEEK category:Category(id)
			RETURN id AS from, type(r) AS type, to.id AS to, properties(r) AS properties
			UNION ALL
			UNWIND $ids AS id
			MATCH (opinion:Opinion {id: id})<-[r:RAISED]-(from:Member)
			USING INDEX SEEK opinion:Opinion(id)
			RETURN from.id AS from, type(r) AS type, id AS to, properties(r) AS properties
			UNION ALL
			UNWIND $ids AS id
			MATCH (opinion:Opinion {id: id})
			      -[r:PART_OF|IN_CATEGORY|ANSWERED_BY|MENTIONS|ABOUT|CORRECTED|SEE|CITES|REFERS_TO]->(to)
			USING INDEX SEEK opinion:Opinion(id)
			RETURN id AS from, type(r) AS type, to.id AS to, properties(r) AS properties
			UNION ALL
			UNWIND $ids AS id
			MATCH (response:Response {id: id})-[r:PART_OF|MENTIONS|ABOUT|CORRECTED|SEE|CITES|REFERS_TO]->(to)
			USING INDEX SEEK response:Response(id)
			RETURN id AS from, type(r) AS type, to.id AS to, properties(r) AS properties
			""";

	private static final String RELATED = """
			UNWIND $ids AS id
			MATCH (opinion:Opinion {id: id})-[r:RELATED_TO]->(to:Opinion)
			USING INDEX SEEK opinion:Opinion(id)
			RETURN id AS from, type(r) AS type, to.id AS to, properties(r) AS properties
			""";

	private static final String RELATIONSHIPS_OF_SUGGESTIONS = """
			UNWIND $ids AS id
			MATCH (suggestion:TermSuggestion {id: id})-[r:PART_OF|FOUND_IN]->(to)
			USING INDEX SEEK suggestion:TermSuggestion(id)
			RETURN id AS from, type(r) AS type, to.id AS to, properties(r) AS properties
			""";

	/** What is asked for every document or part: never by walking all nodes. */
	static final List<String> STATEMENTS_OF_PARTS = List.of(IDS_OF_DOCUMENT, TRACES_OF_DOCUMENT, NODES,
			RELATIONSHIPS_OF_ROWS, RELATED, RELATIONSHIPS_OF_SUGGESTIONS);

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

	/**
	 * What the last load that ended well has left, as the server knows that takes writes.
	 */
	public Optional<LoadedGraph> loaded() {
		return this.client.query(LoadedGraphQueries.LOADED.text())
			.fetchAs(LoadedGraph.class)
			.mappedBy(
					(types, row) -> new LoadedGraph(row.get("revision").asString(), row.get("modelVersion").asString()))
			.one();
	}

	/** The revision of the last load that ended well. */
	public Optional<String> revision() {
		return loaded().map(LoadedGraph::revision);
	}

	public List<String> documentIds() {
		return List.copyOf(this.client.query(DOCUMENT_IDS)
			.fetchAs(String.class)
			.mappedBy((types, row) -> row.get("id").asString())
			.all());
	}

	/** The ids of what belongs to one document; empty when it does not stand there. */
	public Set<String> idsOf(String document) {
		return this.client.query(IDS_OF_DOCUMENT)
			.bindAll(Map.of("document", document))
			.fetchAs(String.class)
			.mappedBy((types, row) -> row.get("id").asString(""))
			.all()
			.stream()
			.collect(Collectors.toCollection(HashSet::new));
	}

	/** Whether anything stands there that belongs to a document. */
	public boolean hasTracesOf(String document) {
		String slug = document.substring(NodeKind.DOCUMENT.idPrefix().length()) + "/";
		return this.client.query(TRACES_OF_DOCUMENT)
			.bindAll(Map.of("document", document, "category", NodeKind.CATEGORY.idPrefix() + slug, "opinion",
					NodeKind.OPINION.idPrefix() + slug, "response", NodeKind.RESPONSE.idPrefix() + slug, "suggestion",
					NodeKind.TERM_SUGGESTION.idPrefix() + slug))
			.fetchAs(Boolean.class)
			.mappedBy((types, row) -> row.get("found").asBoolean())
			.one()
			.orElseThrow();
	}

	/**
	 * What stands there in place of a part: its nodes and the relationships of its scope.
	 */
	public OpinionGraph part(GraphPart part) {
		var graph = new OpinionGraph();
		Map<String, Object> ids = Map.of("ids", part.owners());
		switch (part.scope()) {
			case ROWS -> {
				nodes(graph, rows(NODES, ids));
				relationships(graph, rows(RELATIONSHIPS_OF_ROWS, ids));
			}
			case RELATED -> relationships(graph, rows(RELATED, ids));
			case SUGGESTIONS -> {
				nodes(graph, rows(NODES, ids));
				relationships(graph, rows(RELATIONSHIPS_OF_SUGGESTIONS, ids));
			}
		}
		return graph;
	}

	/**
	 * What documents share: councils and their members, programmes, organisations,
	 * themes, materials, pages and names.
	 */
	public OpinionGraph shared() {
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
