package org.opiniongraph.knowledge.voice;

import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.theme.ThemeNumbers;
import org.opiniongraph.knowledge.theme.ThemeRollUp;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.SortKeys;

import org.springframework.stereotype.Component;

/**
 * The lists between themes and those who raised them. Each takes when a text counts for a
 * theme; a text that does so by several narrower themes counts once.
 */
@Component
class RaisedThemeQueries {

	/**
	 * Some opinions of the first members by id are read. If all of these members raised
	 * the theme, they are the page, and the opinions of other members are not read.
	 */
	private static final PageStatement MEMBERS_OF_THEME = PageStatement.byId(ThemeRollUp.in("""
			UNWIND $ids AS id
			MATCH (asked:Theme {id: id})
			WITH collect(asked) AS themes
			CALL (themes) {
			  MATCH (it:Member)
			  WHERE {within} AND NOT $withTotal
			  WITH it {orderBy} LIMIT $limit
			  RETURN collect(it) AS nearest
			}
			CALL (themes, nearest) {
			  UNWIND nearest AS it
			  CALL (it) {
			    MATCH (it)-[:RAISED]->(o:Opinion)
			    RETURN o LIMIT 128
			  }
			  {about}
			  WITH DISTINCT themes, nearest, it, n
			  {up} AND t IN themes
			  WITH nearest, t, count(DISTINCT it) AS found
			  WHERE found = size(nearest)
			  RETURN collect(t) AS whole
			}
			{raisers}
			UNWIND themes AS t
			CALL (t, pairs) {
			  UNWIND pairs AS pair
			  WITH t, pair WHERE pair[0] = t
			  WITH pair[1] AS it WHERE {within}
			  WITH it {orderBy} LIMIT $limit
			  RETURN collect({entry}) AS walked
			}
			RETURN t.id AS id, CASE WHEN t IN whole THEN [it IN nearest | {entry}] ELSE walked END AS entries,
			  CASE WHEN $withTotal THEN size([pair IN pairs WHERE pair[0] = t]) END AS total
			""").with("raisers", ThemeNumbers.RAISERS), "it.id");

	private static final Columns THEME = Columns.of("id", "theme").and("opinions", ThemeRollUp.OPINIONS);

	private static final PageStatement THEMES_OF_MEMBER = themes("Member", "(parent)-[:RAISED]->(o:Opinion)", THEME);

	private static final PageStatement THEMES_OF_CATEGORY = themes("Category", "(o:Opinion)-[:IN_CATEGORY]->(parent)",
			THEME.and("members", """
					COUNT {
					  UNWIND parts AS said
					  UNWIND said AS o
					  MATCH (m:Member)-[:RAISED]->(o)
					  RETURN DISTINCT m
					}"""));

	private static PageStatement themes(String parent, String opinions, Columns entry) {
		return PageStatement.of(ThemeRollUp.in("""
				UNWIND $ids AS id
				MATCH (parent:{parent} {id: id})
				CALL (parent) {
				  MATCH {pattern}
				  {about}
				  WITH n, collect(DISTINCT o) AS said
				  {up}
				  WITH t, collect(said) AS parts
				  RETURN collect([t.id, parts]) AS raised
				}
				CALL (raised) {
				  UNWIND raised AS theme
				  WITH theme[0] AS theme, theme[1] AS parts
				  WHERE {within}
				  WITH theme, parts {orderBy} LIMIT $limit
				  RETURN collect({entry}) AS entries
				}
				RETURN id, entries, CASE WHEN $withTotal THEN size(raised) END AS total
				""").with("parent", parent).with("pattern", opinions), SortKeys.byId("theme"), entry);
	}

	ListQuery membersOfTheme(AboutLevel level) {
		return ListQuery.of(MEMBERS_OF_THEME, level.parameters());
	}

	/** Each entry has the number of the member's opinions. */
	ListQuery themesOfMember(AboutLevel level) {
		return ListQuery.of(THEMES_OF_MEMBER, level.parameters());
	}

	/** Each entry has the numbers of opinions and of members. */
	ListQuery themesOfCategory(AboutLevel level) {
		return ListQuery.of(THEMES_OF_CATEGORY, level.parameters());
	}

}
