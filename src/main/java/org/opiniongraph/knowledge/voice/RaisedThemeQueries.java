package org.opiniongraph.knowledge.voice;

import java.util.Collection;
import java.util.Map;

import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.theme.ThemeNumbers;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Range;
import org.opiniongraph.neo4j.reading.Slice;

import org.springframework.stereotype.Component;

/**
 * Reads the lists between themes and the members and categories that raised them. A text
 * that counts for a theme through several narrower themes counts once.
 */
@Component
class RaisedThemeQueries {

	/**
	 * Some opinions of the first members by id are read. If all of these members raised
	 * the theme, they are the page, and the opinions of other members are not read.
	 */
	private static final PageStatement MEMBERS_OF_THEME = PageStatement.of("""
			UNWIND $ids AS id
			MATCH (asked:Theme {id: id})
			WITH collect(asked) AS themes
			CALL (themes) {
			  MATCH (m:Member)
			  WHERE m.id >= $from AND m.id < $to AND NOT $withTotal
			  WITH m ORDER BY m.id ASC LIMIT $limit
			  RETURN collect(m) AS nearest
			}
			CALL (themes, nearest) {
			  UNWIND nearest AS m
			  CALL (m) {
			    MATCH (m)-[:RAISED]->(o:Opinion)
			    RETURN o LIMIT 128
			  }
			  MATCH (o)-[about:ABOUT]->(n:Theme)
			  WHERE about.score >= $minScore
			  WITH DISTINCT themes, nearest, m, n
			  MATCH (n)-[:BROADER]->{0,20}(t:Theme)
			  WHERE ($includeNarrower OR n = t) AND t IN themes
			  WITH nearest, t, count(DISTINCT m) AS found
			  WHERE found = size(nearest)
			  RETURN collect(t) AS whole
			}
			{raisers}
			UNWIND themes AS t
			CALL (t, pairs) {
			  UNWIND pairs AS pair
			  WITH t, pair WHERE pair[0] = t
			  WITH pair[1] AS m WHERE m.id >= $from AND m.id < $to
			  WITH m ORDER BY m.id ASC LIMIT $limit
			  RETURN collect([m.id]) AS walked
			}
			RETURN t.id AS id, CASE WHEN t IN whole THEN [m IN nearest | [m.id]] ELSE walked END AS entries,
			  CASE WHEN $withTotal THEN size([pair IN pairs WHERE pair[0] = t]) END AS total
			""".replace("{raisers}", ThemeNumbers.RAISERS));

	private static final PageStatement THEMES_OF_MEMBER = PageStatement.of("""
			UNWIND $ids AS id
			MATCH (m:Member {id: id})
			CALL (m) {
			  MATCH (m)-[:RAISED]->(o:Opinion)-[about:ABOUT]->(n:Theme)
			  WHERE about.score >= $minScore
			  WITH n, collect(DISTINCT o) AS said
			  MATCH (n)-[:BROADER]->{0,20}(t:Theme)
			  WHERE $includeNarrower OR n = t
			  WITH t, collect(said) AS parts
			  RETURN collect([t.id, parts]) AS raised
			}
			CALL (raised) {
			  UNWIND raised AS theme
			  WITH theme[0] AS theme, theme[1] AS parts
			  WHERE theme >= $from AND theme < $to
			  WITH theme, parts ORDER BY theme ASC LIMIT $limit
			  RETURN collect([theme, CASE WHEN size(parts) = 1 THEN size(parts[0]) ELSE COUNT {
			    UNWIND parts AS said
			    UNWIND said AS o
			    RETURN DISTINCT o
			  } END]) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN size(raised) END AS total
			""");

	private static final PageStatement THEMES_OF_CATEGORY = PageStatement.of("""
			UNWIND $ids AS id
			MATCH (c:Category {id: id})
			CALL (c) {
			  MATCH (o:Opinion)-[:IN_CATEGORY]->(c)
			  MATCH (o)-[about:ABOUT]->(n:Theme)
			  WHERE about.score >= $minScore
			  WITH n, collect(DISTINCT o) AS said
			  MATCH (n)-[:BROADER]->{0,20}(t:Theme)
			  WHERE $includeNarrower OR n = t
			  WITH t, collect(said) AS parts
			  RETURN collect([t.id, parts]) AS raised
			}
			CALL (raised) {
			  UNWIND raised AS theme
			  WITH theme[0] AS theme, theme[1] AS parts
			  WHERE theme >= $from AND theme < $to
			  WITH theme, parts ORDER BY theme ASC LIMIT $limit
			  RETURN collect([theme, CASE WHEN size(parts) = 1 THEN size(parts[0]) ELSE COUNT {
			    UNWIND parts AS said
			    UNWIND said AS o
			    RETURN DISTINCT o
			  } END, COUNT {
			    UNWIND parts AS said
			    UNWIND said AS o
			    MATCH (m:Member)-[:RAISED]->(o)
			    RETURN DISTINCT m
			  }]) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN size(raised) END AS total
			""");

	private final GraphReader graph;

	RaisedThemeQueries(GraphReader graph) {
		this.graph = graph;
	}

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
