package org.opiniongraph.knowledge.theme;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.knowledge.fulltext.FoundNodes;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.knowledge.theme.ThemeOrder.ThemeOrderField;
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

	/** The opinions {@code o} of the filter that count for a theme {@code t}. */
	private static final String COUNTING = """
			MATCH (n:Theme)-[:BROADER]->{0,20}(t)
			WHERE $includeNarrower OR n = t
			MATCH (o:Opinion)-[about:ABOUT]->(n)
			WHERE about.score >= $minScore
			  AND ($document IS NULL OR EXISTS { (o)-[:PART_OF]->(:Document {id: $document}) })
			  AND ($member IS NULL OR EXISTS { (:Member {id: $member})-[:RAISED]->(o) })
			  AND ($category IS NULL OR EXISTS { (o)-[:IN_CATEGORY]->(:Category {id: $category}) })""";

	private static final Map<String, String> KEYS = Map.of(ThemeOrderField.NAME.name(), "t.name",
			ThemeOrderField.READING.name(), ListOf.reading("t"), ThemeOrderField.OPINIONS.name(), "opinions",
			ThemeOrderField.MEMBERS.name(), "members", ThemeOrderField.CATEGORIES.name(), "categories");

	private static final PageStatement ALL_BY_ID = ListOf.all("Theme").page();

	private static final PageStatement FILTERED = list(Matching.all("Theme"));

	private static final PageStatement FOUND = list(FoundNodes.names("Theme"));

	private final FullText fullText;

	ThemeListQueries(FullText fullText) {
		this.fullText = fullText;
	}

	/**
	 * The themes that meet the filter, each with its numbers. Numbers that are not needed
	 * are not computed.
	 */
	private static PageStatement list(Matching themes) {
		return PageStatement.of(
				Cypher
					.of("""
							{themes}
							WITH it AS t
							WHERE ($anyOpinion OR EXISTS {
							  {counting}
							    AND ($stages IS NULL OR EXISTS { (o)-[answer:ANSWERED_BY]->(:Response) WHERE answer.stage IN $stages })
							})
							AND ($withoutStages IS NULL OR NOT EXISTS {
							  {counting}
							    AND EXISTS { (o)-[answer:ANSWERED_BY]->(:Response) WHERE answer.stage IN $withoutStages }
							})
							AND ($dated IS NULL OR $dated = EXISTS {
							  {counting}
							    AND EXISTS { (o)-[:ANSWERED_BY]->(:Response)-[:MAKES]->(k:Commitment) WHERE k.from IS NOT NULL }
							})
							WITH collect(t) AS themes
							{numbers}
							WHERE ($minOpinions IS NULL OR opinions >= $minOpinions)
							  AND ($minMembers IS NULL OR members >= $minMembers)
							  AND ($minCategories IS NULL OR categories >= $minCategories)
							WITH collect([t.id, {key}]) AS passing
							RETURN '' AS id, COLLECT {
							  UNWIND passing AS theme
							  WITH theme[0] AS id, theme[1] AS key
							  WHERE {within}
							  WITH id, key {orderBy} LIMIT $limit
							  RETURN {entry}
							} AS entries, CASE WHEN $withTotal THEN
							  CASE WHEN $wholeFirst AND NOT $backward THEN COUNT { (:Theme) } ELSE size(passing) END END AS total
							""")
					.with("themes", themes.text())
					.with("counting", COUNTING)
					.with("numbers", ThemeNumbers.COUNTED)
					.with("key", ListOf.key(KEYS)),
				SortKeys.given("key", "id"), Columns.of("id", "id").and("key", "key"));
	}

	ListQuery all(Wanted wanted, ListOrder order) {
		boolean plain = order.by().equals(ThemeOrderField.ID.name()) && wanted.filter().isNone();
		PageStatement list = (wanted.filter().text() != null) ? FOUND : plain ? ALL_BY_ID : FILTERED;
		return ListQuery.of(list, wanted.parameters(this.fullText, order.by()));
	}

	/**
	 * The arguments of the list of themes.
	 *
	 * @param filter the filter
	 * @param level the condition under which an opinion counts for a theme
	 */
	record Wanted(ThemeFilter filter, AboutLevel level) {

		private static final String COUNTING = "an order by a number, or a condition of 'filter' for opinions,";

		/**
		 * Checks the arguments.
		 * @param given the filter as it was given
		 * @param ofTheList the level of the field
		 * @throws org.opiniongraph.api.field.BadInputException when a condition is not as
		 * it must be, or nothing depends on a level that is given
		 */
		static Wanted of(ThemeFilter given, AboutLevel ofTheList, @Nullable ThemeOrder order) {
			boolean counts = given.counts() || (order != null && order.field().key() == ListOrder.KeyKind.NUMBER);
			Arguments.score("filter.minScore", given.minScore());
			Arguments.level("filter.", given.minScore(), given.includeNarrower(), counts, COUNTING);
			Arguments.level("", ofTheList.minScore(), ofTheList.includeNarrower(), counts, COUNTING);
			return new Wanted(given.checked(), counts ? given.level(ofTheList) : AboutLevel.USUAL);
		}

		private Map<String, @Nullable Object> parameters(FullText fullText, String orderedBy) {
			var parameters = new HashMap<String, @Nullable Object>(this.filter.parameters(fullText));
			parameters.putAll(this.level.parameters());
			parameters.put("orderBy", orderedBy);
			parameters.put("withOpinions",
					this.filter.minOpinions() != null || orderedBy.equals(ThemeOrderField.OPINIONS.name()));
			parameters.put("withMembers",
					this.filter.minMembers() != null || orderedBy.equals(ThemeOrderField.MEMBERS.name()));
			boolean byCategories = orderedBy.equals(ThemeOrderField.CATEGORIES.name());
			parameters.put("withCategories", this.filter.minCategories() != null || byCategories);
			// themes that no other can outrank are enough where each of them stands first
			parameters.put("wholeFirst", byCategories && this.filter.isNone());
			return parameters;
		}

	}

}
