package org.opiniongraph.knowledge.voice;

import java.util.HashMap;
import java.util.Map;

import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.api.paging.OpinionCountOrder.OpinionCountOrderField;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.theme.ThemeNumbers;
import org.opiniongraph.knowledge.theme.ThemeRollUp;
import org.opiniongraph.knowledge.voice.CategoryThemeOrder.CategoryThemeOrderField;
import org.opiniongraph.model.Stance;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.Matching;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.SortKeys;

import org.springframework.stereotype.Component;

/**
 * The lists between themes and those who raised them. Each takes when a text counts for a
 * theme; a text that does so by several narrower themes counts once.
 */
@Component
class RaisedThemeQueries {

	private static final Columns THEME = Columns.of("id", "theme")
		.and("key", "key")
		.and("opinions", ThemeRollUp.OPINIONS)
		.and("for", ThemeRollUp.opinions("asking"))
		.and("against", ThemeRollUp.opinions("objecting"));

	private static final Map<String, String> STANCES = Map.of("withFor", "forCount", "withAgainst", "againstCount");

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

	/** Counts the opinions of all members, not only of those on the page. */
	private static final PageStatement MEMBERS_OF_THEME_BY_OPINIONS = ListOf.children("Theme", Matching.of("""
			MATCH (n:Theme)-[:BROADER]->{0,20}(parent)
			WHERE $includeNarrower OR n = parent
			WITH DISTINCT n
			MATCH (o:Opinion)-[about:ABOUT]->(n)
			WHERE about.score >= $minScore
			WITH DISTINCT o
			MATCH (it:Member)-[:RAISED]->(o)
			""")).with("opinions", "count(o)").sorted(Map.of(OpinionCountOrderField.OPINIONS.name(), "opinions"));

	private static final String MEMBERS = """
			COUNT {
			  UNWIND parts AS said
			  UNWIND said AS o
			  MATCH (m:Member)-[:RAISED]->(o)
			  RETURN DISTINCT m
			}""";

	private static final PageStatement THEMES_OF_MEMBER = themes("Member", "(parent)-[:RAISED]->(o:Opinion)",
			Map.of(OpinionCountOrderField.OPINIONS.name(), ThemeRollUp.OPINIONS), THEME);

	/** Of a category or of a document. */
	private static final PageStatement THEMES_OF_PLACE = themes("Category|Document",
			"(o:Opinion)-[:IN_CATEGORY|PART_OF]->(parent)", Map.of(CategoryThemeOrderField.OPINIONS.name(),
					ThemeRollUp.OPINIONS, CategoryThemeOrderField.MEMBERS.name(), MEMBERS),
			THEME.and("members", MEMBERS));

	private static PageStatement themes(String parent, String opinions, Map<String, String> keys, Columns entry) {
		return PageStatement.of(ThemeRollUp.in("""
				UNWIND $ids AS id
				MATCH (parent:{parent} {id: id})
				CALL (parent) {
				  MATCH {pattern}
				  {about}
				  WITH n, collect(DISTINCT o) AS said, {asking} AS asking, {objecting} AS objecting
				  {up}
				  WITH t, collect(said) AS parts, collect(asking) AS asking, collect(objecting) AS objecting
				  RETURN collect([t.id, parts, {key}, asking, objecting]) AS raised
				}
				RETURN id, COLLECT {
				  UNWIND raised AS each
				  WITH each[0] AS theme, each[1] AS parts, each[2] AS key, each[3] AS asking, each[4] AS objecting
				  WHERE {within}
				  WITH theme, parts, key, asking, objecting {orderBy} LIMIT $limit
				  RETURN {entry}
				} AS entries, CASE WHEN $withTotal THEN size(raised) END AS total
				""")
			.with("parent", parent)
			.with("asking", ThemeRollUp.wanting(Stance.FOR, "$withFor"))
			.with("objecting", ThemeRollUp.wanting(Stance.AGAINST, "$withAgainst"))
			.with("pattern", opinions)
			.with("key", ListOf.key(keys)), SortKeys.given("key", "theme"), entry);
	}

	ListQuery membersOfTheme(AboutLevel level, ListOrder order) {
		boolean byId = order.by().equals(OpinionCountOrderField.ID.name());
		return query(byId ? MEMBERS_OF_THEME : MEMBERS_OF_THEME_BY_OPINIONS, level, order);
	}

	/** Each entry has the number of the member's opinions. */
	ListQuery themesOfMember(AboutLevel level, ListOrder order) {
		return query(THEMES_OF_MEMBER, level, order).guarded(STANCES);
	}

	/**
	 * Of a category or a document; each entry has the numbers of opinions and members.
	 */
	ListQuery themesOfPlace(AboutLevel level, ListOrder order) {
		return query(THEMES_OF_PLACE, level, order).guarded(STANCES);
	}

	private static ListQuery query(PageStatement statement, AboutLevel level, ListOrder order) {
		var parameters = new HashMap<String, Object>(level.parameters());
		parameters.put("orderBy", order.by());
		return ListQuery.of(statement, parameters);
	}

}
