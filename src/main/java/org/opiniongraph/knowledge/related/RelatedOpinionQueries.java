package org.opiniongraph.knowledge.related;

import java.util.Collection;
import java.util.Map;

import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Range;
import org.opiniongraph.neo4j.reading.Slice;

import org.springframework.stereotype.Component;

/** Reads similar opinions. */
@Component
class RelatedOpinionQueries {

	/**
	 * A pair is stored once, from the lower id to the higher, and read from both ends.
	 */
	private static final PageStatement RELATED_OPINIONS = PageStatement.of("""
			UNWIND $ids AS id
			MATCH (o:Opinion {id: id})
			WITH id, o, head([(o)-[:IN_CATEGORY]->(c:Category) | c]) AS mine
			CALL (o, mine) {
			  MATCH (o)-[related:RELATED_TO]-(other:Opinion)
			  WHERE (related.score < $fromKey OR related.score = $fromKey AND other.id >= $from)
			    AND (related.score > $toKey OR related.score = $toKey AND other.id < $to)
			    AND (NOT $acrossCategories OR EXISTS { (other)-[:IN_CATEGORY]->(c:Category) WHERE c <> mine })
			  WITH related, other ORDER BY related.score DESC, other.id ASC LIMIT $limit
			  RETURN collect([other.id, related.score, related.themes, related.terms]) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT {
			  MATCH (o)-[:RELATED_TO]-(other:Opinion)
			  WHERE NOT $acrossCategories OR EXISTS { (other)-[:IN_CATEGORY]->(c:Category) WHERE c <> mine }
			} END AS total
			""");

	private final GraphReader graph;

	RelatedOpinionQueries(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * The opinions that are similar to others; each entry has the score, the ids of the
	 * themes and the terms.
	 */
	Map<String, Slice> relatedOpinions(Collection<String> opinionIds, Range range, boolean acrossCategories) {
		return this.graph.page(RELATED_OPINIONS, opinionIds, range, Map.of("acrossCategories", acrossCategories));
	}

}
