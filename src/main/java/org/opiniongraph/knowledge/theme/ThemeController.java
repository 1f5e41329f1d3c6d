package org.opiniongraph.knowledge.theme;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection.PlainEdge;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.knowledge.theme.ThemeListQueries.Wanted;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ThemeController {

	private static final String THEMES = "Query.themes";

	private static final String NARROWER = "Theme.narrower";

	ThemeController(ThemeQueries themes, ThemeListQueries lists, ConnectionLoaders loaders) {
		loaders.registerFiltered(THEMES, Wanted.class, lists::all, themes::byIds);
		loaders.register(NARROWER, ThemeQueries.NARROWER_OF_THEME, themes::byIds);
	}

	@QueryMapping
	CompletableFuture<CountedConnection<PlainEdge<Theme>>> themes(@Argument @Nullable ThemeFilter filter,
			@Argument @Nullable ThemeOrder orderBy, AboutLevel level, ConnectionRequest request) {
		Wanted wanted = Wanted.of(Objects.requireNonNullElse(filter, ThemeFilter.NONE), level, orderBy);
		return request.load(THEMES, "", wanted, ListOrder.of(orderBy));
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Theme>>> narrower(Theme theme, ConnectionRequest request) {
		return request.load(NARROWER, theme.id());
	}

}
