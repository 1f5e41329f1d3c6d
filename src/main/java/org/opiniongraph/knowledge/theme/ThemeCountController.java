package org.opiniongraph.knowledge.theme;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.GroupedLoader;
import org.opiniongraph.knowledge.theme.ThemeCountQueries.Counted;
import org.opiniongraph.model.NodeKind;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class ThemeCountController {

	private final GroupedLoader<ThemeNumber, CountArguments, Integer> numbers;

	ThemeCountController(ThemeCountQueries counts, BatchLoaderRegistry registry) {
		this.numbers = GroupedLoader.of(registry, "Theme.opinionCount", (numbers, asked) -> {
			Set<Counted> counted = numbers.stream().map(ThemeNumber::counted).collect(Collectors.toSet());
			var found = counts.countsOfThemes(numbers.stream().map(ThemeNumber::theme).toList(), counted,
					asked.document(), asked.level());
			return numbers.stream()
				.collect(Collectors.toMap(Function.identity(),
						(it) -> found.getOrDefault(it.theme(), Map.of()).getOrDefault(it.counted(), 0)));
		});
	}

	@SchemaMapping
	CompletableFuture<Integer> opinionCount(Theme theme, @Argument @Nullable String document, AboutLevel level,
			DataFetchingEnvironment environment) {
		return count(theme, Counted.OPINIONS, document, level, environment);
	}

	@SchemaMapping
	CompletableFuture<Integer> memberCount(Theme theme, @Argument @Nullable String document, AboutLevel level,
			DataFetchingEnvironment environment) {
		return count(theme, Counted.MEMBERS, document, level, environment);
	}

	@SchemaMapping
	CompletableFuture<Integer> categoryCount(Theme theme, @Argument @Nullable String document, AboutLevel level,
			DataFetchingEnvironment environment) {
		return count(theme, Counted.CATEGORIES, document, level, environment);
	}

	private CompletableFuture<Integer> count(Theme theme, Counted counted, @Nullable String document, AboutLevel level,
			DataFetchingEnvironment environment) {
		Arguments.id("document", document, NodeKind.DOCUMENT);
		return this.numbers.load(environment, new ThemeNumber(theme.id(), counted),
				new CountArguments(document, level));
	}

	/** The three numbers of a theme are read together. */
	private record ThemeNumber(String theme, Counted counted) {
	}

	private record CountArguments(@Nullable String document, AboutLevel level) {
	}

}
