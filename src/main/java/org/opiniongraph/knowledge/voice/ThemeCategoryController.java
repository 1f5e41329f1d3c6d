package org.opiniongraph.knowledge.voice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.theme.Theme;
import org.opiniongraph.knowledge.voice.ThemeCategoryQueries.RaisedTheme;
import org.opiniongraph.knowledge.voice.ThemeCategoryQueries.ThemeCategory;
import org.opiniongraph.knowledge.voice.ThemeCategoryQueries.Wanted;
import org.opiniongraph.model.NodeKind;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class ThemeCategoryController {

	ThemeCategoryController(ThemeCategoryQueries categories, BatchLoaderRegistry registry) {
		registry.<CategoriesKey<String>, List<ThemeCategory>>forName("themeCategories")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> read(keys, categories::categoriesOfThemes)));
		registry.<CategoriesKey<RaisedTheme>, List<Category>>forName("raisedThemeCategories")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> read(keys, categories::categoriesOfRaisedThemes)));
	}

	@SchemaMapping
	CompletableFuture<List<ThemeCategory>> categories(Theme theme, @Argument @Nullable String document,
			@Argument @Nullable Integer first, AboutLevel level, Selection selection,
			DataLoader<CategoriesKey<String>, List<ThemeCategory>> themeCategories) {
		return themeCategories
			.load(new CategoriesKey<>(theme.id(), wanted(document, first, level, selection.has("memberCount"))));
	}

	@SchemaMapping
	CompletableFuture<List<Category>> categories(ThemeMemberEdge edge, @Argument @Nullable String document,
			@Argument @Nullable Integer first,
			DataLoader<CategoriesKey<RaisedTheme>, List<Category>> raisedThemeCategories) {
		return raisedThemeCategories.load(new CategoriesKey<>(new RaisedTheme(edge.theme(), edge.node().id()),
				wanted(document, first, edge.level(), false)));
	}

	@SchemaMapping
	CompletableFuture<List<Category>> categories(MemberThemeEdge edge, @Argument @Nullable String document,
			@Argument @Nullable Integer first,
			DataLoader<CategoriesKey<RaisedTheme>, List<Category>> raisedThemeCategories) {
		return raisedThemeCategories.load(new CategoriesKey<>(new RaisedTheme(edge.node().id(), edge.member()),
				wanted(document, first, edge.level(), false)));
	}

	private static Wanted wanted(@Nullable String document, @Nullable Integer first, AboutLevel level,
			boolean withMembers) {
		Arguments.id("document", document, NodeKind.DOCUMENT);
		return new Wanted(document, Arguments.count("first", (first != null) ? first : Arguments.USUAL), level,
				withMembers);
	}

	/** Those who are asked the same are read together. */
	private static <O, T> Map<CategoriesKey<O>, List<T>> read(Set<CategoriesKey<O>> keys,
			BiFunction<List<O>, Wanted, Map<O, List<T>>> query) {
		var found = new HashMap<CategoriesKey<O>, List<T>>();
		keys.stream().collect(Collectors.groupingBy(CategoriesKey::wanted)).forEach((wanted, same) -> {
			Map<O, List<T>> categories = query.apply(same.stream().map(CategoriesKey::owner).toList(), wanted);
			same.forEach((key) -> found.put(key, categories.getOrDefault(key.owner(), List.of())));
		});
		return found;
	}

	/**
	 * What is asked of the categories of something.
	 *
	 * @param <O> what has them
	 * @param owner what has them
	 * @param wanted which of them
	 */
	record CategoriesKey<O>(O owner, Wanted wanted) {
	}

}
