package org.opiniongraph.theme;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.graph.GraphReader;
import org.opiniongraph.graph.PageStatement;
import org.opiniongraph.graph.Range;
import org.opiniongraph.graph.Slice;
import org.opiniongraph.theme.ThemeController.ThemeOrder;

import org.springframework.stereotype.Component;

/**
 * Reads the list of all themes, filtered and in its orders. What filters and orders by
 * numbers walks from each theme to its opinions once: a condition for each number would
 * take the planner seconds.
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

	/** The themes that pass, each with its numbers; no work for numbers nobody needs. */
	private static final String FILTER = """
			MATCH (t:Theme)
			CALL (t) {
			  MATCH (o:Opinion)-[about:ABOUT]->(n:Theme)-[:BROADER]->{0,20}(t)
			  WHERE about.score >= $minScore AND ($includeNarrower OR n = t)
			    AND ($document IS NULL OR EXISTS { (o)-[:PART_OF]->(:Document {id: $document}) })
			  RETURN collect(DISTINCT o) AS said
			}
			CALL (said) {
			  UNWIND CASE WHEN $withMembers THEN said ELSE [] END AS o
			  MATCH (m:Member)-[:RAISED]->(o)
			  RETURN count(DISTINCT m) AS members
			}
			CALL (said) {
			  UNWIND CASE WHEN $withCategories THEN said ELSE [] END AS o
			  MATCH (o)-[:IN_CATEGORY]->(c:Category)-[:PART_OF]->(d:Document)
			  WITH d, count(DISTINCT c) AS spanned
			  RETURN coalesce(max(spanned), 0) AS categories
			}
			CALL (said) {
			  UNWIND CASE WHEN $anyOpinion THEN [] ELSE said END AS o
			  WITH o
			  WHERE ($member IS NULL OR EXISTS { (:Member {id: $member})-[:RAISED]->(o) })
			    AND ($category IS NULL OR EXISTS { (o)-[:IN_CATEGORY]->(:Category {id: $category}) })
			  RETURN count(o) AS asked
			}
			WITH t, size(said) AS opinions, members, categories, asked
			WHERE ($anyOpinion OR asked > 0)
			  AND ($minOpinions IS NULL OR opinions >= $minOpinions)
			  AND ($minMembers IS NULL OR members >= $minMembers)
			  AND ($minCategories IS NULL OR categories >= $minCategories)
			""";

	private static final PageStatement FILTERED_BY_ID = PageStatement.filtered("""
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
			""", FILTER);

	private static final PageStatement FILTERED_BY_NAME = PageStatement.filtered("""
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
			""", FILTER);

	private static final PageStatement FILTERED_BY_NUMBER = PageStatement.filtered("""
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
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN size(passing) END AS total
			""", FILTER);

	private final GraphReader graph;

	ThemeListQueries(GraphReader graph) {
		this.graph = graph;
	}

	Map<String, Slice> all(Collection<String> root, Range range, Wanted wanted) {
		boolean unfiltered = wanted.filter().isNone();
		PageStatement statement = switch (wanted.orderBy()) {
			case null -> unfiltered ? ALL_BY_ID : FILTERED_BY_ID;
			case NAME -> unfiltered ? ALL_BY_NAME : FILTERED_BY_NAME;
			case OPINIONS_DESC, MEMBERS_DESC, CATEGORIES_DESC -> FILTERED_BY_NUMBER;
		};
		return this.graph.page(statement, root, range, wanted.parameters());
	}

	/**
	 * Which themes, in which order.
	 *
	 * @param filter which
	 * @param level when an opinion counts
	 * @param orderBy in which order, null for that of the ids
	 */
	record Wanted(ThemeFilter filter, AboutLevel level, @Nullable ThemeOrder orderBy) {

		private Map<String, @Nullable Object> parameters() {
			var parameters = new HashMap<String, @Nullable Object>(this.filter.parameters());
			parameters.putAll(this.level.parameters());
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
