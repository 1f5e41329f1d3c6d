package org.opiniongraph.knowledge.theme;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.knowledge.fulltext.FoundNodes;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.knowledge.theme.ThemeController.ThemeOrder;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Range;

import org.springframework.stereotype.Component;

/**
 * Reads the list of all themes, with filter and orders. A statement reads each number
 * only once: a separate condition for each number would take the planner seconds.
 */
@Component
class ThemeListQueries {

	private static final PageStatement ALL_BY_ID = PageStatement.of("""
			CALL () {
			  MATCH (t:Theme)
			  WHERE t.id >= $from AND t.id < $to
			  WITH t ORDER BY t.id ASC LIMIT $limit
			  RETURN collect([t.id]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN COUNT { (:Theme) } END AS total
			""");

	private static final PageStatement ALL_BY_NAME = PageStatement.of("""
			CALL () {
			  MATCH (t:Theme)
			  WHERE t.name >= $fromKey AND t.name <= $toKey
			    AND (t.name > $fromKey OR t.id >= $from) AND (t.name < $toKey OR t.id < $to)
			  WITH t ORDER BY t.name ASC, t.id ASC LIMIT $limit
			  RETURN collect([t.id, t.name]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN COUNT { (:Theme) } END AS total
			""");

	/**
	 * The themes that meet the filter, each with its numbers. Numbers that are not needed
	 * are not computed.
	 */
	private static final String PASSING_TEXT = """
			{anchor}
			WITH t
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
			""".replace("{numbers}", ThemeNumbers.COUNTED);

	private static final String PASSING_FILTER = PASSING_TEXT.replace("{anchor}", "MATCH (t:Theme)");

	private static final String FOUND_FILTER = PASSING_TEXT.replace("{anchor}", FoundNodes.names("t", "Theme"));

	private static final String BY_ID_TEXT = """
			{filter}
			WITH collect(t.id) AS passing
			CALL (passing) {
			  UNWIND passing AS theme
			  WITH theme
			  WHERE theme >= $from AND theme < $to
			  WITH theme ORDER BY theme ASC LIMIT $limit
			  RETURN collect([theme]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN size(passing) END AS total
			""";

	private static final String BY_NAME_TEXT = """
			{filter}
			WITH collect(t {.id, .name}) AS passing
			CALL (passing) {
			  UNWIND passing AS theme
			  WITH theme.id AS theme, theme.name AS name
			  WHERE (name > $fromKey OR name = $fromKey AND theme >= $from)
			    AND (name < $toKey OR name = $toKey AND theme < $to)
			  WITH theme, name ORDER BY name ASC, theme ASC LIMIT $limit
			  RETURN collect([theme, name]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN size(passing) END AS total
			""";

	private static final String BY_NUMBER_TEXT = """
			{filter}
			WITH collect({id: t.id, number: CASE $number
			  WHEN 'MEMBERS' THEN members WHEN 'CATEGORIES' THEN categories ELSE opinions END}) AS passing
			CALL (passing) {
			  UNWIND passing AS theme
			  WITH theme.id AS theme, theme.number AS number
			  WHERE (number < $fromKey OR number = $fromKey AND theme >= $from)
			    AND (number > $toKey OR number = $toKey AND theme < $to)
			  WITH theme, number ORDER BY number DESC, theme ASC LIMIT $limit
			  RETURN collect([theme, number]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN
			  CASE WHEN $enoughWhole IS NULL THEN size(passing) ELSE COUNT { (:Theme) } END END AS total
			""";

	private static final PageStatement FILTERED_BY_ID = PageStatement.filtered(BY_ID_TEXT, PASSING_FILTER);

	private static final PageStatement FILTERED_BY_NAME = PageStatement.filtered(BY_NAME_TEXT, PASSING_FILTER);

	private static final PageStatement FILTERED_BY_NUMBER = PageStatement.filtered(BY_NUMBER_TEXT, PASSING_FILTER);

	private static final PageStatement FOUND_BY_ID = PageStatement.filtered(BY_ID_TEXT, FOUND_FILTER);

	private static final PageStatement FOUND_BY_NAME = PageStatement.filtered(BY_NAME_TEXT, FOUND_FILTER);

	private static final PageStatement FOUND_BY_NUMBER = PageStatement.filtered(BY_NUMBER_TEXT, FOUND_FILTER);

	private final GraphReader graph;

	private final FullText fullText;

	ThemeListQueries(GraphReader graph, FullText fullText) {
		this.graph = graph;
		this.fullText = fullText;
	}

	ListQuery all(Wanted wanted) {
		boolean found = wanted.filter().text() != null;
		boolean unfiltered = wanted.filter().isNone();
		PageStatement statement = switch (wanted.orderBy()) {
			case null -> found ? FOUND_BY_ID : unfiltered ? ALL_BY_ID : FILTERED_BY_ID;
			case NAME -> found ? FOUND_BY_NAME : unfiltered ? ALL_BY_NAME : FILTERED_BY_NAME;
			case OPINIONS_DESC, MEMBERS_DESC, CATEGORIES_DESC -> found ? FOUND_BY_NUMBER : FILTERED_BY_NUMBER;
		};
		var parameters = wanted.parameters(this.fullText);
		return (root, range) -> this.graph.page(statement, root, range, wanted.forPage(parameters, range));
	}

	/**
	 * The arguments of the list of themes.
	 *
	 * @param filter the filter
	 * @param level the condition under which an opinion counts for a theme
	 * @param orderBy the order, null for the order by id
	 */
	record Wanted(ThemeFilter filter, AboutLevel level, @Nullable ThemeOrder orderBy) {

		/**
		 * Themes that no other can outrank are enough where each of them stands first.
		 */
		private Map<String, @Nullable Object> forPage(Map<String, @Nullable Object> parameters, Range range) {
			if (this.orderBy != ThemeOrder.CATEGORIES_DESC || !this.filter.isNone() || range.backward()) {
				return parameters;
			}
			var forPage = new HashMap<String, @Nullable Object>(parameters);
			forPage.put("enoughWhole", range.limit());
			return forPage;
		}

		private Map<String, @Nullable Object> parameters(FullText fullText) {
			var parameters = new HashMap<String, @Nullable Object>(this.filter.parameters(fullText));
			parameters.putAll(this.level.parameters());
			parameters.put("withOpinions",
					this.filter.minOpinions() != null || this.orderBy == ThemeOrder.OPINIONS_DESC);
			parameters.put("withMembers", this.filter.minMembers() != null || this.orderBy == ThemeOrder.MEMBERS_DESC);
			parameters.put("withCategories",
					this.filter.minCategories() != null || this.orderBy == ThemeOrder.CATEGORIES_DESC);
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
