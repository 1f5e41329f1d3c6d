package org.opiniongraph.knowledge.theme;

import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.GroupedLoader;
import org.opiniongraph.knowledge.tally.OpinionTables;
import org.opiniongraph.knowledge.theme.ThemeCounts.Counted;
import org.opiniongraph.model.NodeKind;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class ThemeCountController {

	private final GroupedLoader<ThemeNumber, CountArguments, Integer> numbers;

	ThemeCountController(OpinionTables tables, BatchLoaderRegistry registry) {
		this.numbers = GroupedLoader.of(registry, "Theme.opinionCount", (numbers, asked) -> {
			var counts = new ThemeCounts(tables.current(), asked.document(), asked.level());
			Map<String, BitSet> opinions = numbers.stream()
				.map(ThemeNumber::theme)
				.distinct()
				.collect(Collectors.toMap(Function.identity(), counts::opinions));
			return numbers.stream()
				.collect(Collectors.toMap(Function.identity(),
						(it) -> counts.count(it.counted(), Objects.requireNonNull(opinions.get(it.theme())))));
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
