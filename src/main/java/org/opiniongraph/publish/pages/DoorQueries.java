package org.opiniongraph.publish.pages;

import java.util.List;
import java.util.Map;

import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;
import org.opiniongraph.neo4j.reading.StatementsByKind;

import org.springframework.stereotype.Component;

/** Reads which nodes there are, for the page of doors and for the sitemap. */
@Component
class DoorQueries {

	private static final Statement DOCUMENTS = Statement.of("""
			MATCH (document:Document)
			WHERE document.id > ''
			RETURN document.id AS id, document.title AS title
			ORDER BY id
			LIMIT $limit
			""");

	private static final Statement COUNT = Statement.of(Cypher.of("""
			CALL () {
			  {counts}
			}
			RETURN sum(count) AS count
			""").with("counts", StatementsByKind.union(NodeKind::isPublic, "RETURN COUNT { (:{label}) } AS count")));

	/**
	 * A page of the sitemap is not far from the first one, so the nodes before it are
	 * read too.
	 */
	private static final Statement NODES = Statement.of(Cypher.of("""
			CALL () {
			  {nodes}
			}
			RETURN id
			ORDER BY id
			SKIP $skip
			LIMIT $limit
			""")
		.with("nodes", StatementsByKind.union(NodeKind::isPublic,
				"MATCH (node:{label}) WHERE node.id > '' RETURN node.id AS id ORDER BY id LIMIT $most")));

	private final GraphReader graph;

	DoorQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** The first documents. */
	List<ListedNode> documents(int limit) {
		return this.graph.list(DOCUMENTS, Map.of("limit", limit),
				(row) -> new ListedNode(row.get("id").asString(), row.get("title").asString()));
	}

	/** The number of nodes that have a document. */
	long count() {
		return this.graph.list(COUNT, Map.of(), (row) -> row.get("count").asLong()).getFirst();
	}

	/** The ids of some of them, in their order. */
	List<String> nodes(int skip, int limit) {
		return this.graph.list(NODES, Map.of("skip", skip, "limit", limit, "most", skip + limit),
				(row) -> row.get("id").asString());
	}

	/**
	 * A document.
	 *
	 * @param id its id
	 * @param title its title
	 */
	record ListedNode(String id, String title) {
	}

}
