package org.opiniongraph.load.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.opiniongraph.load.graph.GraphNode;
import org.opiniongraph.load.graph.GraphPart;
import org.opiniongraph.load.graph.GraphRelationship;
import org.opiniongraph.load.graph.NameGraph;
import org.opiniongraph.load.graph.OpinionGraph;
import org.opiniongraph.load.identity.KnownPassage;
import org.opiniongraph.load.identity.KnownPassages;
import org.opiniongraph.model.NodeIds;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;
import org.opiniongraph.neo4j.reading.StatementsByKind;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Reads the current content of the graph, to find the difference from the wanted content.
 */
@Component
public class GraphStore {

	private static final String DOCUMENT_IDS = """
			MATCH (document:Document)
			RETURN document.id AS id
			""";

	private static final String IDS_OF_DOCUMENT = """
			MATCH (document:Document {id: $document})
			CALL (document) {
			  RETURN document AS node
			  UNION ALL
			  MATCH (node:Category|Opinion|Response|Commitment|TermSuggestion)-[:PART_OF]->(document)
			  RETURN node
			}
			RETURN node.id AS id
			""";

	/** Asked by the beginnings of ids, so that remains of a document count. */
	private static final String TRACES_OF_DOCUMENT = StatementsByKind.union((kind) -> !kind.isShared(), """
			MATCH (node:{label}) WHERE node.id STARTS WITH $beginnings.{label}
			RETURN node.id AS id LIMIT 1
			""");

	private static final String NODES = StatementsByKind.union((kind) -> !kind.isShared(), """
			UNWIND $ids AS id
			MATCH (node:{label} {id: id})
			RETURN node.id AS id, properties(node) AS properties
			""");

	private static final String RELATIONSHIPS_OF_ROWS = Stream
		.of(NodeKind.DOCUMENT, NodeKind.CATEGORY, NodeKind.OPINION, NodeKind.RESPONSE, NodeKind.COMMITMENT)
		.map((node) -> StatementsByKind.relationships(node,
				(it) -> it.owner() == node && it != RelationshipKind.OPINION_RELATED_TO_OPINION && !it.isOfSuggestion()
						&& !it.isOfNearDuplicates()))
		.collect(Collectors.joining("\nUNION ALL\n"));

	private static final String RELATED = StatementsByKind.relationships(NodeKind.OPINION,
			(it) -> it == RelationshipKind.OPINION_RELATED_TO_OPINION);

	private static final String RELATIONSHIPS_OF_SUGGESTIONS = StatementsByKind.relationships(NodeKind.TERM_SUGGESTION,
			(it) -> it.from() == NodeKind.TERM_SUGGESTION);

	private static final String NEAR_DUPLICATES = Stream.of(NodeKind.DOCUMENT, NodeKind.OPINION, NodeKind.RESPONSE)
		.map((node) -> StatementsByKind.relationships(node, (it) -> it.from() == node && it.isOfNearDuplicates()))
		.collect(Collectors.joining("\nUNION ALL\n"));

	/**
	 * All relationships in both directions; returns {@code from} and {@code to} (ids) and
	 * {@code type}.
	 */
	static final StatementsByKind<NodeKind> RELATIONSHIPS_OF_NODES = StatementsByKind.ofNodes("""
			UNWIND $ids AS id
			MATCH (node:{label} {id: id})-[r]-()
			USING INDEX SEEK node:{label}(id)
			RETURN startNode(r).id AS from, type(r) AS type, endNode(r).id AS to
			""");

	/** Asked by the beginnings of ids, so that remains of a document count. */
	private static final String PASSAGES = """
			MATCH (it:Opinion) WHERE it.id STARTS WITH $opinions
			RETURN it.id AS id, it.row AS row, it.sourceNumber AS number, it.text AS text,
			  reduce(first = null, name IN [(member:Member)-[:RAISED]->(it) | member.name] |
			    CASE WHEN first < name THEN first ELSE name END) AS speaker,
			  head([(it)-[:ANSWERED_BY]->(response) | response.id]) AS response
			UNION ALL
			MATCH (it:Response) WHERE it.id STARTS WITH $responses
			RETURN it.id AS id, null AS row, null AS number, it.text AS text, null AS speaker, null AS response
			UNION ALL
			MATCH (it:Category) WHERE it.id STARTS WITH $categories
			RETURN it.id AS id, it.ordinal AS row, it.label AS number, it.name AS text, null AS speaker,
			  null AS response
			UNION ALL
			MATCH (it:Tombstone)
			WHERE it.id STARTS WITH $opinions OR it.id STARTS WITH $responses OR it.id STARTS WITH $categories
			RETURN it.id AS id, null AS row, null AS number, coalesce(it.text, it.name) AS text, null AS speaker,
			  null AS response
			""";

	private static final String NARROWER_THEMES = """
			UNWIND $ids AS id
			MATCH (:Theme {id: id})<-[:BROADER]-{1,20}(narrower:Theme)
			RETURN DISTINCT narrower.id AS id
			""";

	/**
	 * The current content for a document or part. These statements never read all nodes.
	 */
	static final List<String> STATEMENTS_OF_PARTS = List.of(IDS_OF_DOCUMENT, TRACES_OF_DOCUMENT, NODES, PASSAGES,
			RELATIONSHIPS_OF_ROWS, RELATED, RELATIONSHIPS_OF_SUGGESTIONS, NEAR_DUPLICATES);

	private static final String SHARED_NODES = StatementsByKind.union(NodeKind::isShared, """
			MATCH (node:{label})
			RETURN node.id AS id, properties(node) AS properties
			""");

	private static final String SHARED_RELATIONSHIPS = StatementsByKind.unionOfRelationships(RelationshipKind::isShared,
			"""
					MATCH (:{from})-[r:{type}]->(:{to})
					RETURN startNode(r).id AS from, type(r) AS type, endNode(r).id AS to, properties(r) AS properties
					""");

	private static final String HELD = StatementsByKind.union((kind) -> kind.isShared() && kind.isPublic(), """
			MATCH (node:{label})
			WHERE EXISTS { (node)--(:Document|Category|Opinion|Response|Commitment) }
			RETURN node.id AS id
			""");

	private static final String NAMED = StatementsByKind.union((kind) -> !kind.isShared() && NameGraph.isNamed(kind),
			"""
					MATCH (node:{label})
					RETURN node.id AS id, properties(node) AS properties
					""");

	private final Neo4jClient client;

	GraphStore(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * The record of the last successful load, read from the server that accepts writes.
	 */
	public Optional<LoadedGraph> loaded() {
		return rows(LoadedGraphQueries.LOADED.text(), Map.of()).stream().map(LoadedGraphQueries::loaded).findFirst();
	}

	/**
	 * The record of the last load that ended, also while a later one changes the graph.
	 */
	public Optional<LoadedGraph> lastLoaded() {
		return loaded().or(() -> rows(LoadedGraphQueries.CHANGING.text(), Map.of()).stream()
			.map(LoadedGraphQueries::loaded)
			.findFirst());
	}

	public List<String> documentIds() {
		return ids(DOCUMENT_IDS, Map.of());
	}

	/** The ids of the nodes of one document; empty if the document does not exist. */
	public List<String> idsOf(String document) {
		return ids(IDS_OF_DOCUMENT, Map.of("document", document));
	}

	private List<String> ids(String statement, Map<String, Object> parameters) {
		return rows(statement, parameters).stream().map((row) -> row.get("id").asString("")).toList();
	}

	/** Whether the graph has nodes of a document. */
	public boolean hasTracesOf(String document) {
		String slug = document.substring(NodeKind.DOCUMENT.idPrefix().length());
		Map<String, String> beginnings = Arrays.stream(NodeKind.values())
			.collect(Collectors.toMap(NodeKind::label,
					(kind) -> kind.idPrefix() + slug + ((kind != NodeKind.DOCUMENT) ? "/" : "")));
		return !rows(TRACES_OF_DOCUMENT, Map.of("beginnings", beginnings)).isEmpty();
	}

	/**
	 * The passages and categories of a document that have an id, and those that had one.
	 * @param slug the document's slug
	 */
	public KnownPassages passages(String slug) {
		var opinions = new ArrayList<KnownPassage>();
		var responses = new ArrayList<KnownPassage>();
		var categories = new ArrayList<KnownPassage>();
		for (Record row : rows(PASSAGES,
				Map.of("opinions", NodeIds.beginning(NodeKind.OPINION, slug), "responses",
						NodeIds.beginning(NodeKind.RESPONSE, slug), "categories",
						NodeIds.beginning(NodeKind.CATEGORY, slug)))) {
			String id = row.get("id").asString();
			String response = row.get("response").asString(null);
			(NodeKind.OPINION.owns(id) ? opinions : NodeKind.RESPONSE.owns(id) ? responses : categories)
				.add(new KnownPassage(NodeIds.keyOf(id), row.get("row").isNull() ? null : row.get("row").asInt(),
						row.get("number").asString(null), row.get("speaker").asString(null),
						(response != null) ? NodeIds.keyOf(response) : null, row.get("text").asString("")));
		}
		return new KnownPassages(opinions, responses, categories);
	}

	/** The current content of a part: its nodes and the relationships of its scope. */
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
			case NEAR_DUPLICATES -> relationships(graph, rows(NEAR_DUPLICATES, ids));
		}
		return graph;
	}

	/**
	 * Nodes that documents share: councils and their members, programmes, organisations,
	 * themes, stock answers, materials, pages and names.
	 */
	public OpinionGraph shared() {
		var graph = new OpinionGraph();
		nodes(graph, rows(SHARED_NODES, Map.of()));
		relationships(graph, rows(SHARED_RELATIONSHIPS, Map.of()));
		return graph;
	}

	/** The ids of shared nodes that a document or one of its nodes is linked with. */
	public List<String> held() {
		return ids(HELD, Map.of());
	}

	/** The nodes of documents that have names. */
	public Collection<GraphNode> named() {
		var graph = new OpinionGraph();
		nodes(graph, rows(NAMED, Map.of()));
		return graph.nodes().values();
	}

	/** The relationships of nodes that clients walk, whichever way they point. */
	public Set<GraphRelationship.Key> relationships(Collection<String> ids) {
		return NodeKind.byKind(ids)
			.entrySet()
			.stream()
			.filter((it) -> it.getKey().isPublic())
			.flatMap((it) -> rows(RELATIONSHIPS_OF_NODES.of(it.getKey()), Map.of("ids", it.getValue())).stream())
			.flatMap((row) -> key(row).stream())
			.collect(Collectors.toSet());
	}

	/** All narrower themes of those nodes that are themes. */
	public List<String> narrower(Collection<String> ids) {
		List<String> themes = ids.stream().filter(NodeKind.THEME::owns).toList();
		return themes.isEmpty() ? List.of() : ids(NARROWER_THEMES, Map.of("ids", themes));
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
		rows.forEach((row) -> key(row)
			.ifPresent((key) -> graph.add(new GraphRelationship(key, row.get("properties").asMap()))));
	}

	/** Empty if the model does not have such a relationship. */
	private static Optional<GraphRelationship.Key> key(Record row) {
		String from = row.get("from").asString("");
		String to = row.get("to").asString("");
		return RelationshipKind.find(from, row.get("type").asString(), to)
			.map((kind) -> new GraphRelationship.Key(kind, from, to));
	}

}
