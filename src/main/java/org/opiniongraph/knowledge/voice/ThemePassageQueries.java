package org.opiniongraph.knowledge.voice;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.opiniongraph.knowledge.opinion.OpinionQueries;
import org.opiniongraph.knowledge.opinion.ResponseQueries;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Range;
import org.opiniongraph.neo4j.reading.Slice;

import org.springframework.stereotype.Component;

/**
 * Reads the opinions and responses that are about themes. A theme may have tens of
 * thousands of them: for a page, sorting them costs more than walking along the ids, of
 * which every third is a hit. The few passages of a rare theme are sorted. {@code $walk}
 * bounds a walk; if it does not find enough, the rest is sorted.
 */
@Component
class ThemePassageQueries {

	/** The remaining passages of a theme if the walk did not fill the page. */
	private static final String PAGE_TEXT = """
			  CALL (meant, walked) {
			    UNWIND CASE WHEN size(walked) = $limit THEN walked ELSE [] END AS o
			    RETURN o
			    UNION ALL
			    UNWIND CASE WHEN size(walked) < $limit THEN meant ELSE [] END AS n
			    MATCH (n)<-[about:ABOUT]-(o:{label})
			    WHERE about.score >= $minScore
			    WITH DISTINCT o, o.id AS place
			    WHERE place >= $from AND place < $to
			    RETURN o ORDER BY place ASC LIMIT $limit
			  }
			  WITH o ORDER BY o.id ASC LIMIT $limit
			  RETURN collect([o.id]) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT {
			  UNWIND meant AS n
			  MATCH (n)<-[about:ABOUT]-(o:{label})
			  WHERE about.score >= $minScore
			  RETURN DISTINCT o
			} END AS total
			""";

	/** A walk for one theme stops when its page is full. */
	private static final String OF_ONE_TEXT = """
			UNWIND $ids AS id
			MATCH (t:Theme {id: id})
			CALL (t) {
			  MATCH (n:Theme)-[:BROADER]->{0,20}(t)
			  WHERE $includeNarrower OR n = t
			  RETURN collect(DISTINCT n) AS meant
			}
			CALL (meant) {
			  CALL (meant) {
			    UNWIND CASE
			      WHEN reduce(degree = 0, n IN meant | degree + COUNT { (n)<-[:ABOUT]-() }) > 2 * $walk THEN [true]
			      ELSE []
			    END AS dense
			    MATCH (o:{label})
			    WHERE o.id >= $from AND o.id < $to
			    WITH meant, o ORDER BY o.id ASC LIMIT $walk
			    WHERE EXISTS { (o)-[about:ABOUT]->(n) WHERE n IN meant AND about.score >= $minScore }
			    WITH o LIMIT $limit
			    RETURN collect(o) AS walked
			  }
			""" + PAGE_TEXT;

	/** A walk for many themes is one for all of them. */
	private static final String OF_MANY_TEXT = """
			CALL () {
			  MATCH (o:{label})
			  WHERE o.id >= $from AND o.id < $to
			  WITH o ORDER BY o.id ASC LIMIT $walk
			  MATCH (o)-[about:ABOUT]->(n)
			  WHERE about.score >= $minScore AND $limit > 0
			  WITH n, collect(o)[..$limit] AS passages
			  RETURN collect([n, passages]) AS near
			}
			UNWIND $ids AS id
			MATCH (t:Theme {id: id})
			CALL (t) {
			  MATCH (n:Theme)-[:BROADER]->{0,20}(t)
			  WHERE $includeNarrower OR n = t
			  RETURN collect(DISTINCT n) AS meant
			}
			CALL (near, meant) {
			  CALL (near, meant) {
			    UNWIND [it IN near WHERE it[0] IN meant] AS it
			    UNWIND it[1] AS o
			    WITH DISTINCT o, o.id AS place
			    WITH o ORDER BY place ASC LIMIT $limit
			    RETURN collect(o) AS walked
			  }
			""" + PAGE_TEXT;

	private static final PageStatement OPINIONS_OF_ONE = PageStatement.of(OF_ONE_TEXT.replace("{label}", "Opinion"))
		.carryingForOne(OpinionQueries.OPINION);

	private static final PageStatement OPINIONS_OF_MANY = PageStatement.of(OF_MANY_TEXT.replace("{label}", "Opinion"));

	private static final PageStatement RESPONSES_OF_ONE = PageStatement.of(OF_ONE_TEXT.replace("{label}", "Response"))
		.carryingForOne(ResponseQueries.RESPONSE);

	private static final PageStatement RESPONSES_OF_MANY = PageStatement
		.of(OF_MANY_TEXT.replace("{label}", "Response"));

	private final GraphReader graph;

	ThemePassageQueries(GraphReader graph) {
		this.graph = graph;
	}

	Map<String, Slice> opinionsOf(Collection<String> themeIds, Range range, AboutLevel level) {
		return page((themeIds.size() == 1) ? OPINIONS_OF_ONE : OPINIONS_OF_MANY, themeIds, range, level);
	}

	Map<String, Slice> responsesOf(Collection<String> themeIds, Range range, AboutLevel level) {
		return page((themeIds.size() == 1) ? RESPONSES_OF_ONE : RESPONSES_OF_MANY, themeIds, range, level);
	}

	private Map<String, Slice> page(PageStatement statement, Collection<String> themeIds, Range range,
			AboutLevel level) {
		var parameters = new HashMap<String, Object>(level.parameters());
		parameters.put("walk", range.walk());
		return this.graph.page(statement, themeIds, range, parameters);
	}

}
