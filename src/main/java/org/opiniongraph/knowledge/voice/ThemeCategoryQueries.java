package org.opiniongraph.knowledge.voice;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.council.CategoryQueries;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.theme.ThemeNumbers;
import org.opiniongraph.knowledge.theme.ThemeRollUp;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads the categories in which themes were raised, by anyone or by one member. */
@Component
class ThemeCategoryQueries {

	/**
	 * The nearest categories by id are asked for some opinions each. Of a theme that is
	 * in enough of them, they are the list, if none before the last of them may have it
	 * among opinions that were not looked at. Only the opinions of categories that are in
	 * a list are counted.
	 */
	private static final Statement CATEGORIES_OF_THEMES = Statement.of(ThemeRollUp
		.in("""
				UNWIND $ids AS id
				MATCH (asked:Theme {id: id})
				WITH collect(asked) AS themes
				CALL (themes) {
				  MATCH (c:Category)
				  WHERE c.id >= '' AND ($document IS NULL OR EXISTS { (c)-[:PART_OF]->(:Document {id: $document}) })
				  WITH c ORDER BY c.id LIMIT $near
				  RETURN collect(c) AS nearest, collect(COUNT { ()-[:IN_CATEGORY]->(c) } > 512) AS sampled
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
				  RETURN collect([t, [place IN range(0, size(nearest) - 1) WHERE place IN having][..$first]]) AS found
				}
				WITH themes, nearest, [it IN found
				  WHERE none(place IN range(0, CASE WHEN size(it[1]) = $first THEN last(it[1]) ELSE size(nearest) - 1 END)
				             WHERE sampled[place] AND NOT place IN it[1])
				    AND (size(it[1]) = $first OR size(nearest) < $near)] AS known
				WITH themes, nearest, known, [it IN known | it[0]] AS whole
				{places}
				UNWIND themes AS t
				CALL (t, pairs) {
				  UNWIND [pair IN pairs WHERE pair[0] = t] AS pair
				  WITH pair[1] AS c
				  WHERE $document IS NULL OR EXISTS { (c)-[:PART_OF]->(:Document {id: $document}) }
				  WITH c ORDER BY c.id LIMIT $first
				  RETURN collect(c) AS walked
				}
				WITH t, walked, nearest, head([it IN known WHERE it[0] = t]) AS near
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
				RETURN t.id AS id,
				  collect({category: c {.id, .ordinal, .label, .name, .nameEn}, opinions: opinions, members: members}) AS categories
				""")
		.with("places", ThemeNumbers.PLACES));

	/**
	 * An id is a theme's, a blank and a member's: a theme's id has no blank. Each
	 * member's opinions are walked once, however many themes are asked for.
	 */
	private static final Statement CATEGORIES_OF_RAISED_THEMES = Statement.of(ThemeRollUp.in("""
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
			  MATCH (o)-[:IN_CATEGORY]->(c:Category)
			  WITH DISTINCT t, c
			  WHERE $document IS NULL OR EXISTS { (c)-[:PART_OF]->(:Document {id: $document}) }
			  WITH t, collect(c) AS places
			  CALL (places) {
			    UNWIND places AS c
			    WITH c ORDER BY c.id LIMIT $first
			    RETURN collect(c {.id, .ordinal, .label, .name, .nameEn}) AS categories
			  }
			  RETURN t.id AS theme, categories
			}
			RETURN theme + ' ' + member AS id, categories
			"""));

	/** The number of categories to examine for each requested one. */
	private static final int NEAR = 3;

	private final GraphReader graph;

	ThemeCategoryQueries(GraphReader graph) {
		this.graph = graph;
	}

	Map<String, List<ThemeCategory>> categoriesOfThemes(Collection<String> themeIds, CategoriesArguments asked) {
		return this.graph.byId(CATEGORIES_OF_THEMES, themeIds, asked.parameters(),
				(row) -> row.get("categories")
					.asList(ThemeCategoryQueries::themeCategory)
					.stream()
					.sorted(Comparator.comparing((ThemeCategory it) -> it.category().id()))
					.toList());
	}

	/** The categories in which members raised themes. */
	Map<RaisedTheme, List<Category>> categoriesOfRaisedThemes(Collection<RaisedTheme> raised,
			CategoriesArguments asked) {
		Map<String, List<Category>> found = this.graph.byId(CATEGORIES_OF_RAISED_THEMES,
				raised.stream().map(RaisedTheme::place).toList(), asked.parameters(),
				(row) -> row.get("categories").asList(CategoryQueries::category));
		var byRaised = new HashMap<RaisedTheme, List<Category>>();
		raised.forEach((it) -> byRaised.put(it, found.getOrDefault(it.place(), List.of())));
		return byRaised;
	}

	private static ThemeCategory themeCategory(Value map) {
		return new ThemeCategory(CategoryQueries.category(map.get("category")), map.get("opinions").asInt(),
				map.get("members").asInt());
	}

	/**
	 * The numbers of a theme in a category.
	 *
	 * @param category the category
	 * @param opinionCount the number of opinions that count for the theme
	 * @param memberCount the number of members who raised it
	 */
	record ThemeCategory(Category category, int opinionCount, int memberCount) {
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
	 * The checked arguments of the field {@code categories}.
	 *
	 * @param document of this document, null for all
	 * @param first how many at most
	 * @param level the condition under which an opinion counts for a theme
	 * @param withMembers whether to count members, where they are counted at all
	 */
	record CategoriesArguments(@Nullable String document, int first, AboutLevel level, boolean withMembers) {

		private Map<String, @Nullable Object> parameters() {
			var parameters = new HashMap<String, @Nullable Object>(this.level.parameters());
			parameters.put("document", this.document);
			parameters.put("first", this.first);
			parameters.put("near", NEAR * this.first);
			parameters.put("withMembers", this.withMembers);
			return parameters;
		}

	}

}
