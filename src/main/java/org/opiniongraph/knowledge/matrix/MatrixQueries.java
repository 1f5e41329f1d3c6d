package org.opiniongraph.knowledge.matrix;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.knowledge.council.CategoryQueries;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.knowledge.passage.PassageBeginning;
import org.opiniongraph.knowledge.passage.PassageOwner;
import org.opiniongraph.knowledge.theme.Theme;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.NamedRow;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Slice;

import org.springframework.stereotype.Component;

/** Reads matrices. Rows, columns and opinions of voices are one statement each. */
@Component
class MatrixQueries {

	/** What is read of a row where it is selected. */
	private static final Map<String, String> GUARDS = Map.of("withCells", "cells", "withVoices", "cells/voices",
			"withFor", "cells/forCount", "withAgainst", "cells/againstCount", "withVoicesFor", "cells/voices/forCount",
			"withVoicesAgainst", "cells/voices/againstCount", "withSilent", "silentMemberCount", "withSilentMembers",
			"silentMembers");

	private static final Comparator<MatrixCell> BY_PLACE = Comparator
		.comparingInt((MatrixCell cell) -> cell.category().ordinal())
		.thenComparing(MatrixCell::name);

	private static final Comparator<MatrixColumn> COLUMN_BY_PLACE = Comparator.comparingInt(MatrixColumn::place)
		.thenComparing(MatrixColumn::name);

	private final GraphReader graph;

	private final FullText fullText;

	private final MatrixSubjects subjects;

	MatrixQueries(GraphReader graph, FullText fullText, MatrixSubjects subjects) {
		this.graph = graph;
		this.fullText = fullText;
		this.subjects = subjects;
	}

	/** How the list of rows is read. */
	ListQuery list(MatrixRequest request, ListOrder order) {
		Map<String, @Nullable Object> parameters = request.parameters(this.fullText, null);
		parameters.put("orderBy", order.by());
		return ListQuery.of(statement(request.scope(), parameters), parameters)
			.guarded(GUARDS.entrySet()
				.stream()
				.collect(Collectors.toMap(Map.Entry::getKey, (guard) -> "node/" + guard.getValue())));
	}

	/**
	 * The first rows in the usual order.
	 * @param only the ids of what they stand for, null for all rows
	 * @param limit how many at most
	 * @param selection what to read of a row
	 */
	List<MatrixRow> rows(MatrixRequest request, @Nullable List<String> only, int limit, Selection selection) {
		var order = ListOrder.of(MatrixOrder.USUAL);
		Map<String, @Nullable Object> parameters = request.parameters(this.fullText, only);
		parameters.put("orderBy", order.by());
		GUARDS.forEach((guard, field) -> parameters.put(guard, selection.has(field)));
		List<Slice.Entry> entries = this.graph
			.page(statement(request.scope(), parameters), List.of(""), order.leading(limit), parameters)
			.getOrDefault("", Slice.EMPTY)
			.entries();
		Map<String, Object> nodes = this.subjects.byIds(entries.stream().map(Slice.Entry::id).toList(), selection);
		return entries.stream()
			.filter((entry) -> nodes.containsKey(entry.id()))
			.map((entry) -> row(request.scope(), Objects.requireNonNull(nodes.get(entry.id())), entry.row()))
			.toList();
	}

	/** The columns, ordered by the least place of their categories, then by name. */
	List<MatrixColumn> columns(MatrixScope scope) {
		Map<String, @Nullable Object> parameters = scope.parameters(this.fullText, null);
		parameters.put("ids", List.of(""));
		var statement = Objects.requireNonNull(MatrixStatements.NAMES.get(beginning(scope, parameters)));
		return this.graph
			.list(statement, parameters,
					(row) -> MatrixColumn.of(row.get("categories").asList(CategoryQueries::category),
							row.get("opinions").asInt(), row.get("members").asInt()))
			.stream()
			.sorted(COLUMN_BY_PLACE)
			.toList();
	}

	/** The ids of the first opinions of each voice, all of one scope. */
	Map<MatrixVoice, List<String>> opinions(MatrixScope scope, Collection<MatrixVoice> voices, int first) {
		Map<String, @Nullable Object> parameters = scope.parameters(this.fullText,
				voices.stream().map(MatrixVoice::row).distinct().toList());
		parameters.put("owner", PassageOwner.MEMBER.name());
		parameters.put("names", voices.stream().map(MatrixVoice::name).distinct().toList());
		parameters.put("first", first);
		var beginning = PassageBeginning.of(PassageOwner.MEMBER, scope.filter(), parameters);
		var statement = Objects.requireNonNull(MatrixStatements.OPINIONS.get(beginning));
		Map<String, Map<List<String>, List<String>>> found = this.graph.byId(statement,
				voices.stream().map(MatrixVoice::member).toList(), parameters, (row) -> places(row.get("places")));
		var opinions = new HashMap<MatrixVoice, List<String>>();
		voices.forEach((voice) -> opinions.put(voice, found.getOrDefault(voice.member(), Map.of())
			.getOrDefault(List.of(voice.name(), voice.row()), List.of())));
		return opinions;
	}

	private static Map<List<String>, List<String>> places(Value places) {
		var opinions = new HashMap<List<String>, List<String>>();
		places.asList((place) -> opinions.put(List.of(place.get(0).asString(), place.get(1).asString()),
				place.get(2).asList(Value::asString)));
		return opinions;
	}

	/** Makes a row of what the list has read. */
	static MatrixRow row(MatrixScope scope, Object node, NamedRow row) {
		String of = row.text("id");
		List<MatrixCell> cells = row.get("cells")
			.asList((cell) -> cell(scope, of, MatrixStatements.CELL.read(cell)))
			.stream()
			.sorted(BY_PLACE)
			.toList();
		return new MatrixRow(scope, of, node, (node instanceof Theme theme) ? theme : null,
				(int) row.number("categoryCount"), (int) row.number("memberCount"), (int) row.number("opinionCount"),
				cells, row.orNull("silentCount", Value::asInt), row.texts("silent"));
	}

	private static MatrixCell cell(MatrixScope scope, String row, NamedRow cell) {
		var category = CategoryQueries.category(cell.get("category"));
		List<MatrixVoice> voices = cell.get("voices")
			.asList((voice) -> new MatrixVoice(voice.get(0).asString(), voice.get(1).asInt(), voice.get(2).asInt(),
					voice.get(3).asInt(), row, category.name(), scope));
		return new MatrixCell(category.name(), category, (int) cell.number("opinions"), (int) cell.number("for"),
				(int) cell.number("against"), (int) cell.number("members"), voices);
	}

	private static PageStatement statement(MatrixScope scope, Map<String, @Nullable Object> parameters) {
		return Objects.requireNonNull(MatrixStatements.ROWS.get(beginning(scope, parameters)));
	}

	/** That of owners serves the root too. What the filter names is put in. */
	private static PassageBeginning beginning(MatrixScope scope, Map<String, @Nullable Object> parameters) {
		parameters.put("owner", PassageOwner.ROOT.name());
		boolean found = PassageBeginning.of(PassageOwner.ROOT, scope.filter(), parameters) == PassageBeginning.FOUND;
		return found ? PassageBeginning.FOUND : PassageBeginning.OWNED;
	}

}
