package org.opiniongraph.knowledge.edition;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Value;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.knowledge.council.Document;
import org.opiniongraph.knowledge.council.DocumentQueries;
import org.opiniongraph.knowledge.opinion.Opinion;
import org.opiniongraph.knowledge.opinion.OpinionQueries;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.NamedRow;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.SortKeys;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads editions, and what they changed. */
@Component
class EditionQueries {

	private static final Statement EARLIER_EDITIONS = Statement
		.byId("(:Document {id: id})-[:EDITION_OF]->(it:Document)", DocumentQueries.DOCUMENT);

	static final PageStatement EDITIONS = ListOf.children("Document", "(it:Document)-[:EDITION_OF]->(parent)").page();

	/** Rows of both editions; those that the later one does not have come last. */
	private static final String ROWS = """
			MATCH (parent)-[:EDITION_OF]->(earlier:Document)
			CALL (parent, earlier) {
			  MATCH (it:Opinion)-[:PART_OF]->(parent)
			  OPTIONAL MATCH (it)-[revises:REVISES]->(:Opinion)
			  RETURN it, revises, 'there' AS place, CASE WHEN revises IS NULL THEN 'ADDED'
			    WHEN size(revises.changed) = 0 THEN 'UNCHANGED' ELSE 'CHANGED' END AS change
			  UNION ALL
			  MATCH (it:Opinion)-[:PART_OF]->(earlier)
			  WHERE NOT EXISTS { (it)<-[:REVISES]-(:Opinion)-[:PART_OF]->(parent) }
			  RETURN it, null AS revises, 'without' AS place, 'REMOVED' AS change
			}
			WITH it, revises, place, change
			WHERE change IN $changes""";

	static final PageStatement ROW_CHANGES = PageStatement.of(Cypher.of("""
			UNWIND $ids AS id
			MATCH (parent:Document {id: id})
			CALL (parent) {
			  {rows} AND {within}
			  WITH it, revises, place, change {orderBy} LIMIT $limit
			  RETURN collect({entry}) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT {
			  {rows}
			  RETURN it
			} END AS total
			""").with("rows", ROWS), SortKeys.ascending("place", "it.id"),
			Columns.of("id", "it.id")
				.and("place", "place")
				.and("change", "change")
				.and("earlier", "CASE WHEN revises IS NULL THEN null ELSE endNode(revises).id END")
				.and("revises", "coalesce(properties(revises), {})"));

	private final GraphReader graph;

	EditionQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** The documents whose editions others are, by the later document. */
	Map<String, Document> earlierEditions(Collection<String> documents) {
		return this.graph.byId(EARLIER_EDITIONS, documents, Map.of(),
				(row) -> DocumentQueries.document(row.get("node")));
	}

	/** The list of rows of which such a thing became. */
	static ListQuery changes(List<RowChange> changes) {
		return ListQuery.of(ROW_CHANGES, Map.of("changes", changes.stream().map(Enum::name).toList()));
	}

	static RowChangeEdge edge(String cursor, Opinion node, NamedRow row) {
		RowChange change = RowChange.valueOf(row.text("change"));
		Value revises = row.get("revises");
		return new RowChangeEdge(cursor, node, change,
				(change == RowChange.REMOVED) ? node.id() : row.textOrNull("earlier"),
				revises.get("changed").asList((it) -> RowPart.valueOf(it.asString()), List.of()),
				revises.get("score").isNull() ? null : revises.get("score").asDouble(),
				OpinionQueries.difference(revises, "removed", "added"),
				OpinionQueries.difference(revises, "responseRemoved", "responseAdded"));
	}

}
