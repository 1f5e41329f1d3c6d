package org.opiniongraph.knowledge.voice;

import java.util.Map;
import java.util.Objects;

import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.knowledge.opinion.OpinionQueries;
import org.opiniongraph.knowledge.opinion.ResponseQueries;
import org.opiniongraph.knowledge.passage.PassageRequest;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.SortKeys;

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
			    UNWIND CASE WHEN size(walked) = $limit THEN walked ELSE [] END AS it
			    RETURN it
			    UNION ALL
			    UNWIND CASE WHEN size(walked) < $limit THEN meant ELSE [] END AS n
			    MATCH (n)<-[about:ABOUT]-(it:{label})
			    WHERE about.score >= $minScore
			    WITH DISTINCT it, it.id AS place
			    WHERE {withinPlaces}
			    RETURN it {byPlace} LIMIT $limit
			  }
			  WITH it {orderBy} LIMIT $limit
			  RETURN collect({entry}) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT {
			  UNWIND meant AS n
			  MATCH (n)<-[about:ABOUT]-(it:{label})
			  WHERE about.score >= $minScore
			  RETURN DISTINCT it
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
			    MATCH (it:{label})
			    WHERE {within}
			    WITH meant, it {orderBy} LIMIT $walk
			    WHERE EXISTS { (it)-[about:ABOUT]->(n) WHERE n IN meant AND about.score >= $minScore }
			    WITH it LIMIT $limit
			    RETURN collect(it) AS walked
			  }
			""" + PAGE_TEXT;

	/** A walk for many themes is one for all of them. */
	private static final String OF_MANY_TEXT = """
			CALL () {
			  MATCH (it:{label})
			  WHERE {within}
			  WITH it {orderBy} LIMIT $walk
			  MATCH (it)-[about:ABOUT]->(n)
			  WHERE about.score >= $minScore AND $limit > 0
			  WITH n, collect(it)[..$limit] AS passages
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
			    UNWIND [pair IN near WHERE pair[0] IN meant] AS pair
			    UNWIND pair[1] AS it
			    WITH DISTINCT it, it.id AS place
			    WITH it {byPlace} LIMIT $limit
			    RETURN collect(it) AS walked
			  }
			""" + PAGE_TEXT;

	private static final PageStatement OPINIONS_OF_ONE = list(OF_ONE_TEXT, "Opinion")
		.preloadingForOne(OpinionQueries.OPINION);

	private static final PageStatement OPINIONS_OF_MANY = list(OF_MANY_TEXT, "Opinion");

	private static final PageStatement RESPONSES_OF_ONE = list(OF_ONE_TEXT, "Response")
		.preloadingForOne(ResponseQueries.RESPONSE);

	private static final PageStatement RESPONSES_OF_MANY = list(OF_MANY_TEXT, "Response");

	private static PageStatement list(String text, String label) {
		SortKeys byPlace = SortKeys.byId("place");
		Cypher withLabel = Cypher.of(text).with("label", label);
		return PageStatement.byId(withLabel.with("withinPlaces", byPlace.within()).with("byPlace", byPlace.orderBy()),
				"it.id");
	}

	ListQuery opinionsOf(PassageRequest request) {
		return new ListQuery((themes) -> (themes == 1) ? OPINIONS_OF_ONE : OPINIONS_OF_MANY, level(request), Map.of());
	}

	ListQuery responsesOf(PassageRequest request) {
		return new ListQuery((themes) -> (themes == 1) ? RESPONSES_OF_ONE : RESPONSES_OF_MANY, level(request),
				Map.of());
	}

	private static Map<String, Object> level(PassageRequest request) {
		return new AboutLevel(Objects.requireNonNull(request.aboutScore()), request.aboutNarrower()).parameters();
	}

}
