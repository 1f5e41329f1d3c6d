package org.opiniongraph.knowledge.related;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
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
import reactor.core.publisher.Mono;

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

	RelatedMemberController(RelatedMemberQueries related, MemberQueries members, ThemeQueries themes,
			ConnectionLoaders loaders, BatchLoaderRegistry registry) {
		this.related = related;
		this.themes = themes;
		loaders.<Sharing, Member, RelatedMemberEdge>register(RELATED, Sharing.class,
				(sharing, order) -> related.relatedMembers(sharing), members::byIds,
				(member, sharing, cursor, node, row) -> new RelatedMemberEdge(cursor, node, row.decimal("score"),
						row.number("themes"), member, sharing));
		registry.<SharedThemesKey, List<SharedTheme>>forName("sharedThemes")
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> sharedThemes(keys)));
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<RelatedMemberEdge>> relatedMembers(Member member,
			@Argument @Nullable Boolean acrossCategories, AboutLevel level, ConnectionRequest request) {
		return request.load(RELATED, member.id(), new Sharing(Boolean.TRUE.equals(acrossCategories), level),
				ListOrder.SCORE_DESC);
	}

	@SchemaMapping
	CompletableFuture<List<SharedTheme>> sharedThemes(RelatedMemberEdge edge, @Argument @Nullable Integer first,
			Selection selection, DataLoader<SharedThemesKey, List<SharedTheme>> sharedThemes) {
		return sharedThemes.load(new SharedThemesKey(edge.owner(), edge.node().id(),
				new Question(edge.sharing(), count(first, USUAL_THEMES), selection.of("theme"))));
	}

	@SchemaMapping
	CompletableFuture<List<Opinion>> mine(SharedTheme shared, @Argument @Nullable Integer first, Selection selection,
			DataLoader<Voice, List<Opinion>> voicedOpinions) {
		return voicedOpinions.load(voice(shared, shared.me(), first, selection));
	}

	@SchemaMapping
	CompletableFuture<List<Opinion>> theirs(SharedTheme shared, @Argument @Nullable Integer first, Selection selection,
			DataLoader<Voice, List<Opinion>> voicedOpinions) {
		return voicedOpinions.load(voice(shared, shared.them(), first, selection));
	}

	private static Voice voice(SharedTheme shared, String member, @Nullable Integer first, Selection selection) {
		return new Voice(member, shared.theme().id(), null, shared.level(), count(first, USUAL_OPINIONS), selection);
	}

	private static int count(@Nullable Integer first, int usual) {
		return Arguments.count("first", (first != null) ? first : usual);
	}

	private Map<SharedThemesKey, List<SharedTheme>> sharedThemes(Set<SharedThemesKey> keys) {
		var found = new HashMap<SharedThemesKey, List<SharedTheme>>();
		keys.stream().collect(Collectors.groupingBy(SharedThemesKey::question)).forEach((question, same) -> {
			Map<String, List<Raised>> raised = this.related.themesOf(
					same.stream().flatMap((key) -> Stream.of(key.me(), key.them())).toList(),
					question.sharing().level());
			Map<SharedThemesKey, List<Common>> common = same.stream()
				.collect(Collectors.toMap(Function.identity(),
						(key) -> Common.of(raised.getOrDefault(key.me(), List.of()),
								raised.getOrDefault(key.them(), List.of()), question.sharing().acrossCategories(),
								question.first())));
			Map<String, Theme> themes = this.themes.byIds(
					common.values().stream().flatMap(List::stream).map(Common::theme).collect(Collectors.toSet()),
					question.theme());
			common.forEach((key, shared) -> found.put(key,
					shared.stream()
						.filter((it) -> themes.containsKey(it.theme()))
						.map((it) -> shared(key, it, Objects.requireNonNull(themes.get(it.theme()))))
						.toList()));
		});
		return found;
	}

	private static SharedTheme shared(SharedThemesKey key, Common common, Theme theme) {
		return new SharedTheme(theme, common.categories(), common.mine().opinions(), common.theirs().opinions(),
				key.me(), key.them(), key.question().sharing().level());
	}

	/**
	 * What is asked of the themes that two members share.
	 *
	 * @param me the id of the one whose list it is
	 * @param them the id of the other one
	 * @param question what is asked of any two: such are answered together
	 */
	record SharedThemesKey(String me, String them, Question question) {
	}

	/**
	 * What is asked, whoever the two are.
	 *
	 * @param sharing what makes a theme a shared one
	 * @param first how many at most
	 * @param theme what to read of each theme
	 */
	record Question(Sharing sharing, int first, Selection theme) {
	}

}
