package org.opiniongraph.knowledge.theme;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.api.paging.ListSource;
import org.opiniongraph.api.paging.NumberedList;
import org.opiniongraph.api.paging.NumberedLists;
import org.opiniongraph.knowledge.fulltext.FoundNodes;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.knowledge.tally.OpinionTables;
import org.opiniongraph.knowledge.theme.ThemeCounts.Counted;
import org.opiniongraph.knowledge.theme.ThemeOrder.ThemeOrderField;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.Matching;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/**
 * Reads the list of all themes, with filter and orders. What depends on opinions is
 * counted in memory; names are read from the graph.
 */
@Component
class ThemeListQueries {

	private static final Map<String, String> KEYS = Map.of(ThemeOrderField.NAME.name(), "it.name",
			ThemeOrderField.READING.name(), ListOf.reading("it"));

	private static final PageStatement ALL_BY_ID = ListOf.all("Theme").page();

	private static final PageStatement ALL = ListOf
		.all(Matching.all("Theme").where("($passing IS NULL OR it.id IN $passing)"))
		.sorted(KEYS);

	private static final PageStatement FOUND = ListOf
		.all(FoundNodes.names("Theme").where("($passing IS NULL OR it.id IN $passing)"))
		.sorted(KEYS);

	private static final Statement WITH_WORDS = Statement.of(FoundNodes.names("Theme").text() + "\nRETURN it.id AS id");

	private static final Columns ID = Columns.inMemory("id");

	private final GraphReader graph;

	private final FullText fullText;

	private final OpinionTables tables;

	ThemeListQueries(GraphReader graph, FullText fullText, OpinionTables tables) {
		this.graph = graph;
		this.fullText = fullText;
		this.tables = tables;
	}

	ListSource all(Wanted wanted, ListOrder order) {
		boolean byName = KEYS.containsKey(order.by());
		boolean byId = order.by().equals(ThemeOrderField.ID.name());
		if (!byName && (!byId || wanted.filter().counts())) {
			return inMemory(wanted, byId ? null : Counted.valueOf(order.by()));
		}
		if (byId && wanted.filter().isNone()) {
			return ListQuery.of(ALL_BY_ID, Map.of());
		}
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("words", this.fullText.words(wanted.filter().text()));
		parameters.put("orderBy", order.by());
		parameters.put("passing", wanted.filter().counts() ? passing(wanted) : null);
		return ListQuery.of((wanted.filter().text() != null) ? FOUND : ALL, parameters);
	}

	private List<String> passing(Wanted wanted) {
		var themes = new ThemesInTable(this.tables.current(), wanted.filter(), wanted.level());
		return themes.passing().stream().mapToObj(themes.themes()::id).toList();
	}

	private ListSource inMemory(Wanted wanted, @Nullable Counted by) {
		return new NumberedLists((parents) -> {
			var themes = new ThemesInTable(this.tables.current(), wanted.filter(), wanted.level());
			BitSet passing = themes.passing();
			@Nullable String words = this.fullText.words(wanted.filter().text());
			if (words != null) {
				passing.and(themes.themes()
					.nodes(this.graph.list(WITH_WORDS, Map.of("words", words), (row) -> row.get("id").asString())));
			}
			Map<Integer, Integer> numbers = (by != null) ? themes.numbers(passing, by) : Map.of();
			return Map.of("",
					new NumberedList(themes.themes().ids(), passing,
							(by != null) ? (theme) -> Objects.requireNonNull(numbers.get(theme)) : null,
							(theme) -> ID.row(themes.themes().id(theme))));
		});
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

	}

}
