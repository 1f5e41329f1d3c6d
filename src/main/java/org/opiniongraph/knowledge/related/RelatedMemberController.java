package org.opiniongraph.knowledge.related;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.GroupedLoader;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.knowledge.council.Member;
import org.opiniongraph.knowledge.council.MemberQueries;
import org.opiniongraph.knowledge.opinion.Opinion;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.theme.Theme;
import org.opiniongraph.knowledge.theme.ThemeQueries;
import org.opiniongraph.knowledge.voice.Voice;
import org.opiniongraph.knowledge.voice.VoiceLoader;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class RelatedMemberController {

	private static final String RELATED = "Member.relatedMembers";

	private static final int USUAL_THEMES = 5;

	private static final int USUAL_OPINIONS = 3;

	private final RelatedMemberQueries related;

	private final ThemeQueries themes;

	private final VoiceLoader voices;

	private final GroupedLoader<Pair, SharedThemesArguments, List<SharedTheme>> sharedThemes;

	RelatedMemberController(RelatedMemberQueries related, MemberQueries members, ThemeQueries themes,
			VoiceLoader voices, ConnectionLoaders loaders, BatchLoaderRegistry registry) {
		this.related = related;
		this.themes = themes;
		this.voices = voices;
		loaders.<Sharing, Member, RelatedMemberEdge>register(RELATED, Sharing.class,
				(sharing, order) -> related.relatedMembers(sharing), members::byIds,
				(member, sharing, cursor, node, row) -> new RelatedMemberEdge(cursor, node, row.decimal("score"),
						row.number("themes"), member, sharing));
		this.sharedThemes = GroupedLoader.of(registry, "RelatedMemberEdge.sharedThemes", this::sharedThemes);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<RelatedMemberEdge>> relatedMembers(Member member,
			@Argument @Nullable Boolean acrossCategories, AboutLevel level, ConnectionRequest request) {
		return request.load(RELATED, member.id(), new Sharing(Boolean.TRUE.equals(acrossCategories), level),
				ListOrder.SCORE_DESC);
	}

	@SchemaMapping
	CompletableFuture<List<SharedTheme>> sharedThemes(RelatedMemberEdge edge, @Argument @Nullable Integer first,
			Selection selection, DataFetchingEnvironment environment) {
		return this.sharedThemes.load(environment, new Pair(edge.owner(), edge.node().id()),
				new SharedThemesArguments(edge.sharing(), Arguments.first(first, USUAL_THEMES), selection.of("theme")));
	}

	@SchemaMapping
	CompletableFuture<List<Opinion>> mine(SharedTheme shared, @Argument @Nullable Integer first, Selection selection,
			DataFetchingEnvironment environment) {
		return opinions(shared, shared.me(), first, selection, environment);
	}

	@SchemaMapping
	CompletableFuture<List<Opinion>> theirs(SharedTheme shared, @Argument @Nullable Integer first, Selection selection,
			DataFetchingEnvironment environment) {
		return opinions(shared, shared.them(), first, selection, environment);
	}

	private CompletableFuture<List<Opinion>> opinions(SharedTheme shared, String member, @Nullable Integer first,
			Selection selection, DataFetchingEnvironment environment) {
		return this.voices.load(environment, new Voice(member, shared.theme().id(), shared.level()),
				Arguments.first(first, USUAL_OPINIONS), selection);
	}

	/** Reads the themes of all members of the pairs once, and then the common themes. */
	private Map<Pair, List<SharedTheme>> sharedThemes(List<Pair> pairs, SharedThemesArguments asked) {
		Map<String, List<MemberTheme>> raised = this.related.themesOf(
				pairs.stream().flatMap((pair) -> Stream.of(pair.me(), pair.them())).toList(), asked.sharing().level());
		Map<Pair, List<CommonTheme>> common = pairs.stream()
			.collect(Collectors.toMap(Function.identity(),
					(pair) -> CommonTheme.of(raised.getOrDefault(pair.me(), List.of()),
							raised.getOrDefault(pair.them(), List.of()), asked.sharing().acrossCategories(),
							asked.first())));
		Map<String, Theme> themes = this.themes.byIds(
				common.values().stream().flatMap(List::stream).map(CommonTheme::theme).collect(Collectors.toSet()),
				asked.theme());
		var shared = new HashMap<Pair, List<SharedTheme>>();
		common.forEach((pair, own) -> shared.put(pair,
				own.stream()
					.filter((it) -> themes.containsKey(it.theme()))
					.map((it) -> it.shared(Objects.requireNonNull(themes.get(it.theme())), pair.me(), pair.them(),
							asked.sharing().level()))
					.toList()));
		return shared;
	}

	/** The member whose list it is, and the other one. */
	private record Pair(String me, String them) {
	}

	private record SharedThemesArguments(Sharing sharing, int first, Selection theme) {
	}

}
