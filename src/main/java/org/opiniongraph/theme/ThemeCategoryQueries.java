package org.opiniongraph.theme;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.opiniongraph.document.Category;
import org.opiniongraph.document.CategoryQueries;
import org.opiniongraph.graph.GraphReader;

import org.springframework.stereotype.Component;

/** Reads in which categories themes were raised, by anyone or by one member. */
@Component
class ThemeCategoryQueries {

	private static final String CATEGORIES_OF_THEMES = """
			UNWIND $ids AS id
			MATCH (t:Theme {id: id})
			CALL (t) {
			  MATCH (c:Category)<-[:IN_CATEGORY]-(o:Opinion)-[about:ABOUT]->(n:Theme)-[:BROADER]->{0,20}(t)
			  WHERE about.score >= $minScore AND ($includeNarrower OR n = t)
			    AND ($document IS NULL OR EXISTS { (c)-[:PART_OF]->(:Document {id: $document}) })
			  WITH c, collect(DISTINCT o) AS said ORDER BY c.id LIMIT $first
			  RETURN collect({category: c {.id, .ordinal, .label, .name, .nameEn}, opinions: size(said), members: COUNT {
			    UNWIND said AS o
			    MATCH (m:Member)-[:RAISED]->(o)
			    RETURN DISTINCT m
			  }}) AS categories
			}
			RETURN id, categories
			""";

	/** An id is a theme's, a blank and a member's: a theme's id has no blank. */
	private static final String CATEGORIES_OF_RAISED_THEMES = """
			UNWIND $ids AS id
			WITH id, split(id, ' ')[0] AS theme
			MATCH (m:Member {id: substring(id, size(theme) + 1)})
			CALL (m, theme) {
			  MATCH (m)-[:RAISED]->(o:Opinion)-[about:ABOUT]->(n:Theme)-[:BROADER]->{0,20}(t:Theme {id: theme})
			  WHERE about.score >= $minScore AND ($includeNarrower OR n = t)
			  MATCH (o)-[:IN_CATEGORY]->(c:Category)
			  WHERE $document IS NULL OR EXISTS { (c)-[:PART_OF]->(:Document {id: $document}) }
			  WITH DISTINCT c ORDER BY c.id LIMIT $first
			  RETURN collect(c {.id, .ordinal, .label, .name, .nameEn}) AS categories
			}
			RETURN id, categories
			""";

	private final GraphReader graph;

	ThemeCategoryQueries(GraphReader graph) {
		this.graph = graph;
	}

	Map<String, List<ThemeCategory>> categoriesOfThemes(Collection<String> themeIds, Wanted wanted) {
		return this.graph.byId(CATEGORIES_OF_THEMES, themeIds, wanted.parameters(),
				(row) -> row.get("categories").asList(ThemeCategoryQueries::themeCategory));
	}

	/** The categories in which members raised themes. */
	Map<RaisedTheme, List<Category>> categoriesOfRaisedThemes(Collection<RaisedTheme> raised, Wanted wanted) {
		Map<String, List<Category>> found = this.graph.byId(CATEGORIES_OF_RAISED_THEMES,
				raised.stream().map(RaisedTheme::place).toList(), wanted.parameters(),
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
	 * How much is said about a theme in a category.
	 *
	 * @param category the category
	 * @param opinionCount how many opinions count for the theme
	 * @param memberCount how many members raised it
	 */
	record ThemeCategory(Category category, int opinionCount, int memberCount) {
	}

	/**
	 * That a member raised a theme.
	 *
	 * @param theme the theme's id
	 * @param member the member's id
	 */
	record RaisedTheme(String theme, String member) {

		private String place() {
			return this.theme + ' ' + this.member;
		}

	}

	/**
	 * Which categories.
	 *
	 * @param document of this document, null for all
	 * @param first how many at most
	 * @param level when an opinion counts
	 */
	record Wanted(@Nullable String document, int first, AboutLevel level) {

		private Map<String, @Nullable Object> parameters() {
			var parameters = new HashMap<String, @Nullable Object>(this.level.parameters());
			parameters.put("document", this.document);
			parameters.put("first", this.first);
			return parameters;
		}

	}

}
