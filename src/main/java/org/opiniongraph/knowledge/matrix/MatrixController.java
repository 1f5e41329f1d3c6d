package org.opiniongraph.knowledge.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.GroupedLoader;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.knowledge.council.Member;
import org.opiniongraph.knowledge.council.MemberQueries;
import org.opiniongraph.knowledge.matrix.MatrixQueries.Heard;
import org.opiniongraph.knowledge.matrix.MatrixQueries.Row;
import org.opiniongraph.knowledge.opinion.Opinion;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.theme.Theme;
import org.opiniongraph.knowledge.theme.ThemeQueries;
import org.opiniongraph.knowledge.voice.Voice;
import org.opiniongraph.knowledge.voice.VoiceLoader;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class MatrixController {

	private static final int USUAL_OPINIONS = 5;

	private final MatrixQueries matrix;

	private final ThemeQueries themes;

	private final MemberQueries members;

	private final VoiceLoader opinions;

	private final GroupedLoader<ThemeMatrixCell, VoicesArguments, List<ThemeVoice>> voices;

	private final GroupedLoader<ThemeOfDocument, VoicesArguments, List<Member>> silentMembers;

	MatrixController(MatrixQueries matrix, ThemeQueries themes, MemberQueries members, VoiceLoader opinions,
			BatchLoaderRegistry registry) {
		this.matrix = matrix;
		this.themes = themes;
		this.members = members;
		this.opinions = opinions;
		this.voices = GroupedLoader.of(registry, "ThemeMatrixCell.voices", this::voices);
		this.silentMembers = GroupedLoader.of(registry, "ThemeMatrixRow.silentMembers",
				(rows, asked) -> GroupedLoader.nodes(silent(rows, asked), this::members));
	}

	@QueryMapping
	List<ThemeMatrixRow> themeMatrix(@Argument String document, @Argument @Nullable Integer minCategories,
			@Argument @Nullable Integer minMembers, AboutLevel level, @Argument @Nullable Integer first,
			Selection selection) {
		var request = new MatrixRequest(document, orElse(minCategories, 1), orElse(minMembers, 1), level,
				orElse(first, Arguments.MOST));
		List<Row> rows = this.matrix.rowsOf(request, selection.has("silentMemberCount"));
		Map<String, Theme> named = this.themes.byIds(rows.stream().map(Row::theme).toList(), selection.of("theme"));
		return rows.stream()
			.filter((row) -> named.containsKey(row.theme()))
			.map((row) -> row(row, Objects.requireNonNull(named.get(row.theme())), request))
			.toList();
	}

	@SchemaMapping
	CompletableFuture<List<ThemeVoice>> voices(ThemeMatrixCell cell, @Argument @Nullable Integer first,
			DataFetchingEnvironment environment) {
		return this.voices.load(environment, cell, new VoicesArguments(cell.level(), Arguments.first(first)));
	}

	@SchemaMapping
	CompletableFuture<List<Opinion>> opinions(ThemeVoice voice, @Argument @Nullable Integer first, Selection selection,
			DataFetchingEnvironment environment) {
		ThemeMatrixCell cell = voice.cell();
		return this.opinions.load(environment,
				new Voice(voice.member().id(), cell.theme(), cell.category().id(), cell.level()),
				Arguments.first(first, USUAL_OPINIONS), selection);
	}

	@SchemaMapping
	CompletableFuture<List<Member>> silentMembers(ThemeMatrixRow row, @Argument @Nullable Integer first,
			DataFetchingEnvironment environment) {
		return this.silentMembers.load(environment, new ThemeOfDocument(row.document(), row.theme().id()),
				new VoicesArguments(row.level(), Arguments.first(first)));
	}

	private static ThemeMatrixRow row(Row row, Theme theme, MatrixRequest request) {
		List<ThemeMatrixCell> cells = row.cells()
			.stream()
			.map((it) -> new ThemeMatrixCell(it.category(), it.opinions(), it.members(), row.theme(), request.level()))
			.toList();
		return new ThemeMatrixRow(theme, cells, row.categories(), row.members(), row.opinions(), row.silent(),
				request.document(), request.level());
	}

	private static int orElse(@Nullable Integer given, int usual) {
		return (given != null) ? given : usual;
	}

	private Map<ThemeMatrixCell, List<ThemeVoice>> voices(List<ThemeMatrixCell> cells, VoicesArguments asked) {
		var heard = this.matrix.voicesIn(cells.stream().map((cell) -> cell.category().id()).toList(),
				cells.stream().map(ThemeMatrixCell::theme).collect(Collectors.toSet()), asked.level(), asked.first());
		Map<ThemeMatrixCell, List<Heard>> own = cells.stream()
			.collect(Collectors.toMap(Function.identity(), (cell) -> heard.getOrDefault(cell.category().id(), Map.of())
				.getOrDefault(cell.theme(), List.of())));
		Map<String, Member> members = members(
				own.values().stream().flatMap(List::stream).map(Heard::member).collect(Collectors.toSet()));
		var voices = new HashMap<ThemeMatrixCell, List<ThemeVoice>>();
		own.forEach((cell, found) -> voices.put(cell,
				found.stream()
					.filter((it) -> members.containsKey(it.member()))
					.map((it) -> new ThemeVoice(Objects.requireNonNull(members.get(it.member())), it.opinions(), cell))
					.toList()));
		return voices;
	}

	private Map<ThemeOfDocument, List<String>> silent(List<ThemeOfDocument> rows, VoicesArguments asked) {
		var silent = this.matrix.silentIn(rows.stream().map(ThemeOfDocument::document).toList(),
				rows.stream().map(ThemeOfDocument::theme).collect(Collectors.toSet()), asked.level(), asked.first());
		return rows.stream()
			.collect(Collectors.toMap(Function.identity(),
					(row) -> silent.getOrDefault(row.document(), Map.of()).getOrDefault(row.theme(), List.of())));
	}

	private Map<String, Member> members(Set<String> ids) {
		return this.members.byIds(ids, new Selection(Set.of()));
	}

	private record ThemeOfDocument(String document, String theme) {
	}

	private record VoicesArguments(AboutLevel level, int first) {
	}

}
