package org.opiniongraph.knowledge.voice;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.GroupedLoader;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.theme.Theme;
import org.opiniongraph.knowledge.voice.ThemeCategoryQueries.CategoriesArguments;
import org.opiniongraph.knowledge.voice.ThemeCategoryQueries.RaisedTheme;
import org.opiniongraph.knowledge.voice.ThemeCategoryQueries.ThemeCategory;
import org.opiniongraph.model.NodeKind;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class ThemeCategoryController {

	private final GroupedLoader<String, CategoriesArguments, List<ThemeCategory>> ofThemes;

	private final GroupedLoader<RaisedTheme, CategoriesArguments, List<Category>> ofRaisedThemes;

	ThemeCategoryController(ThemeCategoryQueries categories, BatchLoaderRegistry registry) {
		this.ofThemes = GroupedLoader.ofLists(registry, "Theme.categories", categories::categoriesOfThemes);
		this.ofRaisedThemes = GroupedLoader.ofLists(registry, "ThemeMemberEdge.categories",
				categories::categoriesOfRaisedThemes);
	}

	@SchemaMapping
	CompletableFuture<List<ThemeCategory>> categories(Theme theme, @Argument @Nullable String document,
			@Argument @Nullable Integer first, AboutLevel level, Selection selection,
			DataFetchingEnvironment environment) {
		return this.ofThemes.load(environment, theme.id(), asked(document, first, level, selection.has("memberCount")));
	}

	@SchemaMapping
	CompletableFuture<List<Category>> categories(ThemeMemberEdge edge, @Argument @Nullable String document,
			@Argument @Nullable Integer first, DataFetchingEnvironment environment) {
		return this.ofRaisedThemes.load(environment, new RaisedTheme(edge.theme(), edge.node().id()),
				asked(document, first, edge.level(), false));
	}

	@SchemaMapping
	CompletableFuture<List<Category>> categories(MemberThemeEdge edge, @Argument @Nullable String document,
			@Argument @Nullable Integer first, DataFetchingEnvironment environment) {
		return this.ofRaisedThemes.load(environment, new RaisedTheme(edge.node().id(), edge.member()),
				asked(document, first, edge.level(), false));
	}

	private static CategoriesArguments asked(@Nullable String document, @Nullable Integer first, AboutLevel level,
			boolean withMembers) {
		Arguments.id("document", document, NodeKind.DOCUMENT);
		return new CategoriesArguments(document, Arguments.first(first), level, withMembers);
	}

}
