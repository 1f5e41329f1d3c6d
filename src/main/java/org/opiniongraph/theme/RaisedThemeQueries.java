package org.opiniongraph.theme;

import java.util.Collection;
import java.util.Map;

import org.opiniongraph.graph.GraphReader;
import org.opiniongraph.graph.PageStatement;
import org.opiniongraph.graph.Range;
import org.opiniongraph.graph.Slice;

import org.springframework.stereotype.Component;

/**
 * Reads the lists between themes and those who raised them. Each takes when a text counts
 * for a theme; a text that does so by several narrower themes counts once.
 */
@Component
class RaisedThemeQueries {

	private static final PageStatement MEMBERS_OF_THEME = PageStatement.of("""
			UNWIND $ids AS id
			MATCH (t:Theme {id: id})
			CALL (t) {
			  MATCH (m:Member)-[:RAISED]->(o:Opinion)-[about:ABOUT]->(n:Theme)-[:BROADER]->{0,20}(t)
			  WHERE about.score >= $minScore AND ($includeNarrower OR n = t)
			    AND m.id >= $from AND m.id < $to
			  WITH m, count(DISTINCT o) AS opinions ORDER BY m.id ASC LIMIT $limit
			  RETURN collect([m.id, opinions]) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT {
			  MATCH (m:Member)-[:RAISED]->(:Opinion)-[about:ABOUT]->(n:Theme)-[:BROADER]->{0,20}(t)
			  WHERE about.score >= $minScore AND ($includeNarrower OR n = t)
			  RETURN DISTINCT m
			} END AS total
			""");

	private static final PageStatement THEMES_OF_MEMBER = PageStatement.of("""
			UNWIND $ids AS id
			MATCH (m:Member {id: id})
			CALL (m) {
			  MATCH (m)-[:RAISED]->(o:Opinion)-[about:ABOUT]->(n:Theme)
			  WHERE about.score >= $minScore
			  WITH n, collect(o) AS said
			  MATCH (n)-[:BROADER]->{0,20}(t:Theme)
			  WHERE ($includeNarrower OR n = t) AND t.id >= $from AND t.id < $to
			  UNWIND said AS o
			  WITH t, count(DISTINCT o) AS opinions ORDER BY t.id ASC LIMIT $limit
			  RETURN collect([t.id, opinions]) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT {
			  MATCH (m)-[:RAISED]->(:Opinion)-[about:ABOUT]->(n:Theme)
			  WHERE about.score >= $minScore
			  WITH DISTINCT n
			  MATCH (n)-[:BROADER]->{0,20}(t:Theme)
			  WHERE $includeNarrower OR n = t
			  RETURN DISTINCT t
			} END AS total
			""");

	private static final PageStatement THEMES_OF_CATEGORY = PageStatement.of("""
			UNWIND $ids AS id
			MATCH (c:Category {id: id})
			CALL (c) {
			  MATCH (o:Opinion)-[:IN_CATEGORY]->(c)
			  MATCH (o)-[about:ABOUT]->(n:Theme)
			  WHERE about.score >= $minScore
			  WITH n, collect(o) AS about
			  MATCH (n)-[:BROADER]->{0,20}(t:Theme)
			  WHERE ($includeNarrower OR n = t) AND t.id >= $from AND t.id < $to
			  UNWIND about AS o
			  WITH t, collect(DISTINCT o) AS said ORDER BY t.id ASC LIMIT $limit
			  RETURN collect([t.id, size(said), COUNT {
			    UNWIND said AS o
			    MATCH (m:Member)-[:RAISED]->(o)
			    RETURN DISTINCT m
			  }]) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT {
			  MATCH (o:Opinion)-[:IN_CATEGORY]->(c)
			  MATCH (o)-[about:ABOUT]->(n:Theme)
			  WHERE about.score >= $minScore
			  WITH DISTINCT n
			  MATCH (n)-[:BROADER]->{0,20}(t:Theme)
			  WHERE $includeNarrower OR n = t
			  RETURN DISTINCT t
			} END AS total
			""");

	private final GraphReader graph;

	RaisedThemeQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** Each entry has the number of the member's opinions. */
	Map<String, Slice> membersOfTheme(Collection<String> themeIds, Range range, AboutLevel level) {
		return this.graph.page(MEMBERS_OF_THEME, themeIds, range, level.parameters());
	}

	/** Each entry has the number of the member's opinions. */
	Map<String, Slice> themesOfMember(Collection<String> memberIds, Range range, AboutLevel level) {
		return this.graph.page(THEMES_OF_MEMBER, memberIds, range, level.parameters());
	}

	/** Each entry has the numbers of opinions and of members. */
	Map<String, Slice> themesOfCategory(Collection<String> categoryIds, Range range, AboutLevel level) {
		return this.graph.page(THEMES_OF_CATEGORY, categoryIds, range, level.parameters());
	}

}
