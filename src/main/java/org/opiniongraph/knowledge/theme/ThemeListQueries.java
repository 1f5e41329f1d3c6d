package org.opiniongraph.knowledge.theme;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.knowledge.fulltext.FoundNodes;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.knowledge.theme.ThemeController.ThemeOrder;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.Matching;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.SortKeys;

import org.springframework.stereotype.Component;

/**
 * Reads the list of all themes, with filter and orders. A statement reads each number
 * only once: a separate condition for each number would take the planner seconds.
 */
@Component
class ThemeListQueries {

	private static final PageStatement ALL_BY_ID = ListOf.all("Theme").page();

	private static final PageStatement ALL_BY_NAME = ListOf.all("Theme").by("name").page();

	private static final PageStatement FILTERED_BY_ID = byId(Matching.all("Theme"));

	private static final PageStatement FILTERED_BY_NAME = byName(Matching.all("Theme"));

	private static final PageStatement FILTERED_BY_NUMBER = byNumber(Matching.all("Theme"));

	private static final PageStatement FOUND_BY_ID = byId(FoundNodes.names("Theme"));

	private static final PageStatement FOUND_BY_NAME = byName(FoundNodes.names("Theme"));

	private static final PageStatement FOUND_BY_NUMBER = byNumber(FoundNodes.names("Theme"));

	private final FullText fullText;

	ThemeListQueries(FullText fullText) {
		this.fullText = fullText;
	}

	private static PageStatement byId(Matching themes) {
		return list(themes, "null", SortKeys.byId("id"), Columns.of("id", "id"));
	}

	private static PageStatement byName(Matching themes) {
		return list(themes, "t.name", SortKeys.ascending("key", "id"), Columns.of("id", "id").and("name", "key"));
	}

	private static PageStatement byNumber(Matching themes) {
		String number = "CASE $number WHEN 'MEMBERS' THEN members WHEN 'CATEGORIES' THEN categories ELSE opinions END";
		return list(themes, number, SortKeys.descending("key", "id"), Columns.of("id", "id").and("number", "key"));
	}

	/**
	 * The themes that meet the filter, each with its numbers. Numbers that are not needed
	 * are not computed.
	 */
	private static PageStatement list(Matching themes, String key, SortKeys keys, Columns entry) {
		return PageStatement.of(Cypher.of("""
				{themes}
				WITH it AS t
				WHERE $anyOpinion OR EXISTS {
				  MATCH (n:Theme)-[:BROADER]->{0,20}(t)
				  WHERE $includeNarrower OR n = t
				  MATCH (o:Opinion)-[about:ABOUT]->(n)
				  WHERE about.score >= $minScore
				    AND ($document IS NULL OR EXISTS { (o)-[:PART_OF]->(:Document {id: $document}) })
				    AND ($member IS NULL OR EXISTS { (:Member {id: $member})-[:RAISED]->(o) })
				    AND ($category IS NULL OR EXISTS { (o)-[:IN_CATEGORY]->(:Category {id: $category}) })
				}
				WITH collect(t) AS themes
				{numbers}
				WHERE ($minOpinions IS NULL OR opinions >= $minOpinions)
				  AND ($minMembers IS NULL OR members >= $minMembers)
				  AND ($minCategories IS NULL OR categories >= $minCategories)
				WITH collect([t.id, {key}]) AS passing
				CALL (passing) {
				  UNWIND passing AS theme
				  WITH theme[0] AS id, theme[1] AS key
				  WHERE {within}
				  WITH id, key {orderBy} LIMIT $limit
				  RETURN collect({entry}) AS entries
				}
				RETURN '' AS id, entries, CASE WHEN $withTotal THEN
				  CASE WHEN $wholeFirst AND NOT $backward THEN COUNT { (:Theme) } ELSE size(passing) END END AS total
				""").with("themes", themes.text()).with("numbers", ThemeNumbers.COUNTED).with("key", key), keys, entry);
	}

	ListQuery all(Wanted wanted) {
		boolean found = wanted.filter().text() != null;
		boolean unfiltered = wanted.filter().isNone();
		return ListQuery.of(switch (wanted.orderBy()) {
			case null -> found ? FOUND_BY_ID : unfiltered ? ALL_BY_ID : FILTERED_BY_ID;
			case NAME -> found ? FOUND_BY_NAME : unfiltered ? ALL_BY_NAME : FILTERED_BY_NAME;
			case OPINIONS_DESC, MEMBERS_DESC, CATEGORIES_DESC -> found ? FOUND_BY_NUMBER : FILTERED_BY_NUMBER;
		}, wanted.parameters(this.fullText));
	}

	/**
	 * The arguments of the list of themes.
	 *
	 * @param filter the filter
	 * @param level the condition under which an opinion counts for a theme
	 * @param orderBy the order, null for the order by id
	 */
	record Wanted(ThemeFilter filter, AboutLevel level, @Nullable ThemeOrder orderBy) {

		private Map<String, @Nullable Object> parameters(FullText fullText) {
			var parameters = new HashMap<String, @Nullable Object>(this.filter.parameters(fullText));
			parameters.putAll(this.level.parameters());
			parameters.put("withOpinions",
					this.filter.minOpinions() != null || this.orderBy == ThemeOrder.OPINIONS_DESC);
			parameters.put("withMembers", this.filter.minMembers() != null || this.orderBy == ThemeOrder.MEMBERS_DESC);
			parameters.put("withCategories",
					this.filter.minCategories() != null || this.orderBy == ThemeOrder.CATEGORIES_DESC);
			// themes that no other can outrank are enough where each of them stands first
			parameters.put("wholeFirst", this.orderBy == ThemeOrder.CATEGORIES_DESC && this.filter.isNone());
			parameters.put("number", switch (this.orderBy) {
				case MEMBERS_DESC -> "MEMBERS";
				case CATEGORIES_DESC -> "CATEGORIES";
				case OPINIONS_DESC, NAME -> "OPINIONS";
				case null -> "OPINIONS";
			});
			return parameters;
		}

	}

}
