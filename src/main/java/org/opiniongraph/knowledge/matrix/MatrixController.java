package org.opiniongraph.knowledge.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
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
import reactor.core.publisher.Mono;

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

	MatrixController(MatrixQueries matrix, ThemeQueries themes, MemberQueries members, BatchLoaderRegistry registry) {
		this.matrix = matrix;
		this.themes = themes;
		this.members = members;
		registry.<VoicesKey, List<ThemeVoice>>forName("voices")
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> voices(keys)));
		registry.<SilentKey, List<Member>>forName("silentMembers")
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> silentMembers(keys)));
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
			DataLoader<VoicesKey, List<ThemeVoice>> voices) {
		return voices.load(new VoicesKey(cell, count(first, Arguments.USUAL)));
	}

	@SchemaMapping
	CompletableFuture<List<Opinion>> opinions(ThemeVoice voice, @Argument @Nullable Integer first, Selection selection,
			DataLoader<Voice, List<Opinion>> voicedOpinions) {
		return voicedOpinions.load(new Voice(voice.member().id(), voice.cell().theme(), voice.cell().category().id(),
				voice.cell().level(), count(first, USUAL_OPINIONS), selection));
	}

	@SchemaMapping
	CompletableFuture<List<Member>> silentMembers(ThemeMatrixRow row, @Argument @Nullable Integer first,
			DataLoader<SilentKey, List<Member>> silentMembers) {
		return silentMembers
			.load(new SilentKey(row.document(), row.theme().id(), row.level(), count(first, Arguments.USUAL)));
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

	private static int count(@Nullable Integer first, int usual) {
		return Arguments.count("first", orElse(first, usual));
	}

	private Map<VoicesKey, List<ThemeVoice>> voices(Set<VoicesKey> keys) {
		var found = new HashMap<VoicesKey, List<ThemeVoice>>();
		keys.stream().collect(Collectors.groupingBy(VoicesKey::question)).forEach((question, same) -> {
			var heard = this.matrix.voicesIn(same.stream().map((key) -> key.cell().category().id()).toList(),
					same.stream().map((key) -> key.cell().theme()).collect(Collectors.toSet()), question.level(),
					question.first());
			Map<VoicesKey, List<Heard>> asked = same.stream()
				.collect(
						Collectors.toMap((key) -> key, (key) -> heard.getOrDefault(key.cell().category().id(), Map.of())
							.getOrDefault(key.cell().theme(), List.of())));
			Map<String, Member> named = named(
					asked.values().stream().flatMap(List::stream).map(Heard::member).collect(Collectors.toSet()));
			asked.forEach((key, voices) -> found.put(key, voices.stream()
				.filter((it) -> named.containsKey(it.member()))
				.map((it) -> new ThemeVoice(Objects.requireNonNull(named.get(it.member())), it.opinions(), key.cell()))
				.toList()));
		});
		return found;
	}

	private Map<SilentKey, List<Member>> silentMembers(Set<SilentKey> keys) {
		var found = new HashMap<SilentKey, List<Member>>();
		keys.stream().collect(Collectors.groupingBy(SilentKey::question)).forEach((question, same) -> {
			var silent = this.matrix.silentIn(same.stream().map(SilentKey::document).toList(),
					same.stream().map(SilentKey::theme).collect(Collectors.toSet()), question.level(),
					question.first());
			Map<String, Member> named = named(silent.values()
				.stream()
				.flatMap((themes) -> themes.values().stream())
				.flatMap(List::stream)
				.collect(Collectors.toSet()));
			same.forEach((key) -> found.put(key,
					silent.getOrDefault(key.document(), Map.of())
						.getOrDefault(key.theme(), List.of())
						.stream()
						.flatMap((id) -> Stream.ofNullable(named.get(id)))
						.toList()));
		});
		return found;
	}

	private Map<String, Member> named(Set<String> memberIds) {
		return this.members.byIds(memberIds, new Selection(Set.of()));
	}

	/**
	 * What is asked of a cell's voices.
	 *
	 * @param cell the cell
	 * @param first how many at most
	 */
	record VoicesKey(ThemeMatrixCell cell, int first) {

		Question question() {
			return new Question(this.cell.level(), this.first);
		}

	}

	/**
	 * What is asked of a row's silent members.
	 *
	 * @param document the document's id
	 * @param theme the theme's id
	 * @param level when an opinion counts
	 * @param first how many at most
	 */
	record SilentKey(String document, String theme, AboutLevel level, int first) {

		Question question() {
			return new Question(this.level, this.first);
		}

	}

	/**
	 * The same question of any cell or row: such are answered together.
	 *
	 * @param level when an opinion counts
	 * @param first how many at most
	 */
	record Question(AboutLevel level, int first) {
	}

}
