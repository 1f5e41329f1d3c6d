package org.opiniongraph.knowledge.voice;

import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection.PlainEdge;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.council.CategoryQueries;
import org.opiniongraph.knowledge.council.InDocument;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.theme.Theme;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ThemeCategoryController {

	private static final String OF_THEME = "Theme.categories";

	private static final String OF_RAISED_THEME = "ThemeMemberEdge.categories";

	ThemeCategoryController(RaisedThemeLists raised, CategoryQueries categories, ConnectionLoaders loaders) {
		loaders.<CategoriesRequest, Category, ThemeCategoryEdge>register(OF_THEME, CategoriesRequest.class,
				(request, order) -> raised.categoriesOfTheme(request), categories, (theme, request, cursor, node,
						row) -> new ThemeCategoryEdge(cursor, node, row.number("opinions"), row.number("members")));
		loaders.registerFiltered(OF_RAISED_THEME, CategoriesRequest.class,
				(request, order) -> raised.categoriesOfRaisedTheme(request), categories);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<ThemeCategoryEdge>> categories(Theme theme, @Argument @Nullable String document,
			AboutLevel level, ConnectionRequest request) {
		return request.load(OF_THEME, theme.id(), new CategoriesRequest(new InDocument(document), level), ListOrder.ID);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Category>>> categories(ThemeMemberEdge edge,
			@Argument @Nullable String document, ConnectionRequest request) {
		return ofRaisedTheme(new RaisedTheme(edge.theme(), edge.node().id()), document, edge.level(), request);
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<PlainEdge<Category>>> categories(MemberThemeEdge edge,
			@Argument @Nullable String document, ConnectionRequest request) {
		return ofRaisedTheme(new RaisedTheme(edge.node().id(), edge.member()), document, edge.level(), request);
	}

	private static CompletableFuture<CountedConnection<PlainEdge<Category>>> ofRaisedTheme(RaisedTheme raised,
			@Nullable String document, AboutLevel level, ConnectionRequest request) {
		return request.load(OF_RAISED_THEME, raised.place(), new CategoriesRequest(new InDocument(document), level),
				ListOrder.ID);
	}

}
