package org.opiniongraph.knowledge.voice;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.GroupedLoader;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.api.paging.OpinionCountOrder;
import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.council.Document;
import org.opiniongraph.knowledge.council.Member;
import org.opiniongraph.knowledge.council.MemberQueries;
import org.opiniongraph.knowledge.opinion.Opinion;
import org.opiniongraph.knowledge.opinion.PassageConnections;
import org.opiniongraph.knowledge.opinion.PassageEdge;
import org.opiniongraph.knowledge.opinion.Response;
import org.opiniongraph.knowledge.passage.PassageOwner;
import org.opiniongraph.knowledge.passage.PassageRequest;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.theme.Theme;
import org.opiniongraph.knowledge.theme.ThemeQueries;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class RaisedThemeController {

	private static final String OPINIONS = "Theme.opinions";

	private static final String RESPONSES = "Theme.responses";

	private static final String MEMBERS = "Theme.members";

	private static final String OF_MEMBER = "Member.themes";

	private static final String OF_CATEGORY = "Category.themes";

	private static final String OF_DOCUMENT = "Document.themes";

	private final GroupedLoader<RaisedTheme, AboutLevel, RaisedCounts> counts;

	RaisedThemeController(RaisedThemeLists raised, RaisedOpinions counts, PassageConnections lists, ThemeQueries themes,
			MemberQueries members, ConnectionLoaders loaders, BatchLoaderRegistry registry) {
		this.counts = GroupedLoader.of(registry, "ThemeMemberEdge.opinionCount", counts::countsOf);
		lists.both(OPINIONS, RESPONSES, PassageOwner.THEME);
		loaders.<AboutLevel, Member, ThemeMemberEdge>register(MEMBERS, AboutLevel.class, raised::membersOfTheme,
				members::byIds, (theme, level, cursor, node, row) -> new ThemeMemberEdge(cursor, node, theme, level));
		loaders.<AboutLevel, Theme, MemberThemeEdge>register(OF_MEMBER, AboutLevel.class, raised::themesOfMember,
				themes::byIds, (member, level, cursor, node, row) -> new MemberThemeEdge(cursor, node,
						row.number("opinions"), row.number("for"), row.number("against"), member, level));
		for (String list : List.of(OF_CATEGORY, OF_DOCUMENT)) {
			loaders.<AboutLevel, Theme, CategoryThemeEdge>register(list, AboutLevel.class, raised::themesOfPlace,
					themes::byIds, (place, level, cursor, node, row) -> new CategoryThemeEdge(cursor, node,
							row.number("opinions"), row.number("for"), row.number("against"), row.number("members")));
		}
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PassageEdge<Opinion>>> opinions(Theme theme, PassageRequest wanted,
			ConnectionRequest page) {
		return PassageConnections.load(OPINIONS, theme.id(), wanted, page);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PassageEdge<Response>>> responses(Theme theme, PassageRequest wanted,
			ConnectionRequest page) {
		return PassageConnections.load(RESPONSES, theme.id(), wanted, page);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<ThemeMemberEdge>> members(Theme theme, AboutLevel level,
			@Argument @Nullable OpinionCountOrder orderBy, ConnectionRequest request) {
		return request.load(MEMBERS, theme.id(), level, ListOrder.of(orderBy));
	}

	@SchemaMapping
	CompletableFuture<Integer> opinionCount(ThemeMemberEdge edge, DataFetchingEnvironment environment) {
		return counts(edge, environment).thenApply(RaisedCounts::opinions);
	}

	@SchemaMapping
	CompletableFuture<Integer> forCount(ThemeMemberEdge edge, DataFetchingEnvironment environment) {
		return counts(edge, environment).thenApply(RaisedCounts::asking);
	}

	@SchemaMapping
	CompletableFuture<Integer> againstCount(ThemeMemberEdge edge, DataFetchingEnvironment environment) {
		return counts(edge, environment).thenApply(RaisedCounts::objecting);
	}

	private CompletableFuture<RaisedCounts> counts(ThemeMemberEdge edge, DataFetchingEnvironment environment) {
		return this.counts.load(environment, new RaisedTheme(edge.theme(), edge.node().id()), edge.level());
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<MemberThemeEdge>> themes(Member member, AboutLevel level,
			@Argument @Nullable OpinionCountOrder orderBy, ConnectionRequest request) {
		return request.load(OF_MEMBER, member.id(), level, ListOrder.of(orderBy));
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<CategoryThemeEdge>> themes(Category category, AboutLevel level,
			@Argument @Nullable CategoryThemeOrder orderBy, ConnectionRequest request) {
		return request.load(OF_CATEGORY, category.id(), level, ListOrder.of(orderBy));
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<CategoryThemeEdge>> themes(Document document, AboutLevel level,
			@Argument @Nullable CategoryThemeOrder orderBy, ConnectionRequest request) {
		return request.load(OF_DOCUMENT, document.id(), level, ListOrder.of(orderBy));
	}

}
