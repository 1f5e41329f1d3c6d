package org.opiniongraph.knowledge.theme;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.GroupedLoader;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection.PlainEdge;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.knowledge.theme.ThemeListQueries.Wanted;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class ThemeController {

	private static final String THEMES = "Query.themes";

	private final GroupedLoader<String, NarrowerArguments, List<Theme>> narrower;

	ThemeController(ThemeQueries themes, ThemeListQueries lists, ConnectionLoaders loaders,
			BatchLoaderRegistry registry) {
		loaders.registerFiltered(THEMES, Wanted.class, lists::all, themes::byIds);
		this.narrower = GroupedLoader.ofLists(registry, "Theme.narrower",
				(ids, asked) -> themes.narrowerOf(ids, asked.first(), asked.withBroader()));
	}

	@QueryMapping
	CompletableFuture<CountedConnection<PlainEdge<Theme>>> themes(@Argument @Nullable ThemeFilter filter,
			@Argument @Nullable ThemeOrder orderBy, AboutLevel level, ConnectionRequest request) {
		ThemeFilter checked = (filter != null) ? filter.checked() : ThemeFilter.NONE;
		return request.load(THEMES, "", new Wanted(checked, checked.level(level)), ListOrder.of(orderBy));
	}

	@SchemaMapping
	CompletableFuture<List<Theme>> narrower(Theme theme, @Argument @Nullable Integer first, Selection selection,
			DataFetchingEnvironment environment) {
		return this.narrower.load(environment, theme.id(),
				new NarrowerArguments(Arguments.first(first), selection.has("broader")));
	}

	private record NarrowerArguments(int first, boolean withBroader) {
	}

}
