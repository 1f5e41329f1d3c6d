package org.opiniongraph.knowledge.voice;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.knowledge.council.CategoryQueries;
import org.opiniongraph.knowledge.council.InDocument;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.theme.ThemeNumbers;
import org.opiniongraph.knowledge.theme.ThemeRollUp;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.SortKeys;

/** The lists of categories in which themes were raised, by anyone or by one member. */
final class ThemeCategoryQueries {

	/**
	 * The nearest categories by id are asked for some opinions each. Of a theme that is
	 * in enough of them, they are the page, if none before the last of them may have it
	 * among opinions that were not looked at. Only the opinions of categories that are on
	 * a page are counted. To count the list, all its categories are needed anyway.
	 */
	private static final PageStatement CATEGORIES_OF_THEME = PageStatement
		.of(ThemeRollUp
			.in("""
					UNWIND $ids AS id
					MATCH (asked:Theme {id: id})
					WITH collect(asked) AS themes
					CALL (themes) {
					  MATCH (it:Category)
					  WHERE {within} AND NOT $withTotal AND {inDocument}
					  WITH it {orderBy} LIMIT 3 * $limit
					  RETURN collect(it) AS nearest, collect(COUNT { ()-[:IN_CATEGORY]->(it) } > 512) AS sampled
					}
					CALL (themes, nearest) {
					  UNWIND range(0, size(nearest) - 1) AS place
					  WITH themes, nearest, place, nearest[place] AS c
					  CALL (c) {
					    MATCH (o:Opinion)-[:IN_CATEGORY]->(c)
					    RETURN o LIMIT 512
					  }
					  {about}
					  WITH DISTINCT themes, nearest, place, n
					  {up} AND t IN themes
					  WITH nearest, t, collect(DISTINCT place) AS having
					  RETURN collect([t, [place IN range(0, size(nearest) - 1) WHERE place IN having][..$limit]]) AS found
					}
					WITH themes, nearest, [each IN found
					  WHERE none(place IN range(0, CASE WHEN size(each[1]) = $limit THEN last(each[1]) ELSE size(nearest) - 1 END)
					             WHERE sampled[place] AND NOT place IN each[1])
					    AND (size(each[1]) = $limit OR size(nearest) < 3 * $limit)] AS known
					WITH themes, nearest, known, [each IN known | each[0]] AS whole
					{places}
					CALL (themes, nearest, known, pairs) {
					  UNWIND themes AS t
					  CALL (t, pairs) {
					    UNWIND [pair IN pairs WHERE pair[0] = t] AS pair
					    WITH pair[1] AS it
					    WHERE {within} AND {inDocument}
					    WITH it {orderBy} LIMIT $limit
					    RETURN collect(it) AS walked
					  }
					  WITH t, walked, nearest, head([each IN known WHERE each[0] = t]) AS near
					  UNWIND CASE WHEN near IS NULL THEN walked ELSE [place IN near[1] | nearest[place]] END AS c
					  WITH c, collect(t) AS asked
					  CALL (c, asked) {
					    MATCH (o:Opinion)-[:IN_CATEGORY]->(c)
					    {about}
					    WITH asked, n, collect(DISTINCT o) AS said
					    {up} AND t IN asked
					    UNWIND said AS o
					    WITH t, collect(DISTINCT o) AS said
					    RETURN t, size(said) AS opinions, CASE WHEN $withMembers THEN COUNT {
					      UNWIND said AS o
					      MATCH (m:Member)-[:RAISED]->(o)
					      RETURN DISTINCT m
					    } ELSE 0 END AS members
					  }
					  RETURN collect([t, c, opinions, members]) AS counted
					}
					UNWIND themes AS t
					CALL (t, counted) {
					  UNWIND [each IN counted WHERE each[0] = t] AS each
					  WITH each[1] AS it, each[2] AS opinions, each[3] AS members {orderBy}
					  RETURN collect({entry}) AS entries
					}
					RETURN t.id AS id, entries, CASE WHEN $withTotal THEN COUNT {
					  UNWIND [pair IN pairs WHERE pair[0] = t] AS pair
					  WITH pair[1] AS it
					  WHERE {inDocument}
					  RETURN it
					} END AS total
					""")
			.with("places", ThemeNumbers.PLACES)
			.with("inDocument", InDocument.CONDITION), SortKeys.byId("it.id"),
				Columns.of("id", "it.id").and("opinions", "opinions").and("members", "members"))
		.preloading(CategoryQueries.NODE);

	/**
	 * An id is a theme's, a blank and a member's: a theme's id has no blank. Each
	 * member's opinions are walked once, however many themes are asked for.
	 */
	private static final PageStatement CATEGORIES_OF_RAISED_THEME = PageStatement.byId(ThemeRollUp.in("""
			UNWIND $ids AS id
			WITH split(id, ' ')[0] AS theme, id
			WITH substring(id, size(theme) + 1) AS member, collect(theme) AS themes
			MATCH (m:Member {id: member})
			CALL (m, themes) {
			  MATCH (m)-[:RAISED]->(o:Opinion)
			  {about}
			  WITH themes, n, collect(DISTINCT o) AS said
			  {up} AND t.id IN themes
			  UNWIND said AS o
			  MATCH (o)-[:IN_CATEGORY]->(it:Category)
			  WHERE {inDocument}
			  WITH t, collect(DISTINCT it) AS places
			  CALL (places) {
			    UNWIND places AS it
			    WITH it
			    WHERE {within}
			    WITH it {orderBy} LIMIT $limit
			    RETURN collect({entry}) AS entries
			  }
			  RETURN t.id AS theme, entries, size(places) AS total
			}
			RETURN theme + ' ' + member AS id, entries, total
			""").with("inDocument", InDocument.CONDITION), "it.id").preloading(CategoryQueries.NODE);

	private ThemeCategoryQueries() {
	}

	/** Each entry has the number of opinions, and that of members if it is selected. */
	static ListQuery categoriesOfTheme(CategoriesRequest request) {
		return ListQuery.of(CATEGORIES_OF_THEME, request.parameters()).guarded(Map.of("withMembers", "memberCount"));
	}

	/** The categories in which a member raised a theme. */
	static ListQuery categoriesOfRaisedTheme(CategoriesRequest request) {
		return ListQuery.of(CATEGORIES_OF_RAISED_THEME, request.parameters());
	}

	/**
	 * A theme that a member raised.
	 *
	 * @param theme the theme's id
	 * @param member the member's id
	 */
	record RaisedTheme(String theme, String member) {

		String place() {
			return this.theme + ' ' + this.member;
		}

	}

	/**
	 * Which categories of a theme a list has.
	 *
	 * @param document those of one document or of all
	 * @param level the condition under which an opinion counts for a theme
	 */
	record CategoriesRequest(InDocument document, AboutLevel level) {

		private Map<String, @Nullable Object> parameters() {
			return this.document.parameters(this.level.parameters());
		}

	}

}
