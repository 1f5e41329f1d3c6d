package org.opiniongraph.knowledge.related;

import java.util.Map;

import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.SortKeys;

import org.springframework.stereotype.Component;

/** The lists of opinions that are like an opinion. */
@Component
class RelatedOpinionQueries {

	/**
	 * A pair is stored once, from the lower id to the higher, and read from both ends.
	 */
	private static final PageStatement RELATED_OPINIONS = PageStatement.of(Cypher.of("""
			UNWIND $ids AS id
			MATCH (o:Opinion {id: id})
			WITH id, o, head([(o)-[:IN_CATEGORY]->(c:Category) | c]) AS mine
			CALL (o, mine) {
			  MATCH (o)-[related:RELATED_TO]-(other:Opinion)
			  WHERE {within}
			    AND (NOT $acrossCategories OR EXISTS { (other)-[:IN_CATEGORY]->(c:Category) WHERE c <> mine })
			  WITH related, other {orderBy} LIMIT $limit
			  RETURN collect({entry}) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT {
			  MATCH (o)-[:RELATED_TO]-(other:Opinion)
			  WHERE NOT $acrossCategories OR EXISTS { (other)-[:IN_CATEGORY]->(c:Category) WHERE c <> mine }
			} END AS total
			"""), SortKeys.ranked("related.score", "other.id"),
			Columns.of("id", "other.id")
				.and("score", "related.score")
				.and("themes", "related.themes")
				.and("terms", "related.terms"));

	/** Each entry has the score, the themes' ids and the terms. */
	ListQuery relatedOpinions(boolean acrossCategories) {
		return ListQuery.of(RELATED_OPINIONS, Map.of("acrossCategories", acrossCategories));
	}

}
