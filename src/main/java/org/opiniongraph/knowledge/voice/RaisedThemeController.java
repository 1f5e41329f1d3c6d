package org.opiniongraph.knowledge.voice;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.opiniongraph.api.field.GroupedLoader;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.CountedConnection.PlainEdge;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.council.Member;
import org.opiniongraph.knowledge.council.MemberQueries;
import org.opiniongraph.knowledge.opinion.Opinion;
import org.opiniongraph.knowledge.opinion.OpinionQueries;
import org.opiniongraph.knowledge.opinion.Response;
import org.opiniongraph.knowledge.opinion.ResponseQueries;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.theme.Theme;
import org.opiniongraph.knowledge.theme.ThemeQueries;
import org.opiniongraph.knowledge.voice.ThemeCategoryQueries.RaisedTheme;

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

	private final GroupedLoader<RaisedTheme, AboutLevel, Integer> counts;

	RaisedThemeController(RaisedThemeQueries raised, RaisedCountQueries counts, ThemePassageQueries passages,
			ThemeQueries themes, OpinionQueries opinions, ResponseQueries responses, MemberQueries members,
			ConnectionLoaders loaders, BatchLoaderRegistry registry) {
		this.counts = GroupedLoader.of(registry, "ThemeMemberEdge.opinionCount", counts::opinionsOf);
		loaders.registerFiltered(OPINIONS, AboutLevel.class,
				(level, order) -> (ids, range) -> passages.opinionsOf(ids, range, level), opinions);
		loaders.registerFiltered(RESPONSES, AboutLevel.class,
				(level, order) -> (ids, range) -> passages.responsesOf(ids, range, level), responses);
		loaders.<AboutLevel, Member, ThemeMemberEdge>register(MEMBERS, AboutLevel.class,
				(level, order) -> (ids, range) -> raised.membersOfTheme(ids, range, level), members::byIds,
				(place, cursor, node, entry) -> new ThemeMemberEdge(cursor, node, place.parent(), place.filter()));
		loaders.<AboutLevel, Theme, MemberThemeEdge>register(OF_MEMBER, AboutLevel.class,
				(level, order) -> (ids, range) -> raised.themesOfMember(ids, range, level), themes::byIds,
				(place, cursor, node, entry) -> new MemberThemeEdge(cursor, node, (long) entry.values().getFirst(),
						place.parent(), place.filter()));
		loaders.<AboutLevel, Theme, CategoryThemeEdge>register(OF_CATEGORY, AboutLevel.class,
				(level, order) -> (ids, range) -> raised.themesOfCategory(ids, range, level), themes::byIds,
				(place, cursor, node, entry) -> new CategoryThemeEdge(cursor, node, (long) entry.values().getFirst(),
						(long) entry.values().getLast()));
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Opinion>>> opinions(Theme theme, AboutLevel level,
			ConnectionRequest request) {
		return request.load(OPINIONS, theme.id(), level, ListOrder.ID);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Response>>> responses(Theme theme, AboutLevel level,
			ConnectionRequest request) {
		return request.load(RESPONSES, theme.id(), level, ListOrder.ID);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<ThemeMemberEdge>> members(Theme theme, AboutLevel level,
			ConnectionRequest request) {
		return request.load(MEMBERS, theme.id(), level, ListOrder.ID);
	}

	@SchemaMapping
	CompletableFuture<Integer> opinionCount(ThemeMemberEdge edge, DataFetchingEnvironment environment) {
		return this.counts.load(environment, new RaisedTheme(edge.theme(), edge.node().id()), edge.level());
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<MemberThemeEdge>> themes(Member member, AboutLevel level,
			ConnectionRequest request) {
		return request.load(OF_MEMBER, member.id(), level, ListOrder.ID);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<CategoryThemeEdge>> themes(Category category, AboutLevel level,
			ConnectionRequest request) {
		return request.load(OF_CATEGORY, category.id(), level, ListOrder.ID);
	}

}
