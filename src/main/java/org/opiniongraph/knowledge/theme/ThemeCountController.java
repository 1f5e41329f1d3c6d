package org.opiniongraph.knowledge.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.knowledge.theme.ThemeCountQueries.Counted;
import org.opiniongraph.model.NodeKind;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class ThemeCountController {

	private final ThemeCountQueries counts;

	ThemeCountController(ThemeCountQueries counts, BatchLoaderRegistry registry) {
		this.counts = counts;
		registry.<CountKey, Integer>forName("themeCounts")
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> counts(keys)));
	}

	@SchemaMapping
	CompletableFuture<Integer> opinionCount(Theme theme, @Argument @Nullable String document, AboutLevel level,
			DataLoader<CountKey, Integer> themeCounts) {
		return count(theme, Counted.OPINIONS, document, level, themeCounts);
	}

	@SchemaMapping
	CompletableFuture<Integer> memberCount(Theme theme, @Argument @Nullable String document, AboutLevel level,
			DataLoader<CountKey, Integer> themeCounts) {
		return count(theme, Counted.MEMBERS, document, level, themeCounts);
	}

	@SchemaMapping
	CompletableFuture<Integer> categoryCount(Theme theme, @Argument @Nullable String document, AboutLevel level,
			DataLoader<CountKey, Integer> themeCounts) {
		return count(theme, Counted.CATEGORIES, document, level, themeCounts);
	}

	private static CompletableFuture<Integer> count(Theme theme, Counted counted, @Nullable String document,
			AboutLevel level, DataLoader<CountKey, Integer> themeCounts) {
		Arguments.id("document", document, NodeKind.DOCUMENT);
		return themeCounts.load(new CountKey(theme.id(), counted, new Where(document, level)));
	}

	/** All numbers of all themes that are counted alike are one statement. */
	private Map<CountKey, Integer> counts(Set<CountKey> keys) {
		var found = new HashMap<CountKey, Integer>();
		keys.stream().collect(Collectors.groupingBy(CountKey::where)).forEach((where, same) -> {
			List<String> themes = same.stream().map(CountKey::theme).toList();
			Set<Counted> wanted = same.stream().map(CountKey::counted).collect(Collectors.toSet());
			var counts = this.counts.countsOfThemes(themes, wanted, where.document(), where.level());
			same.forEach(
					(key) -> found.put(key, counts.getOrDefault(key.theme(), Map.of()).getOrDefault(key.counted(), 0)));
		});
		return found;
	}

	/**
	 * What is asked of a theme.
	 *
	 * @param theme its id
	 * @param counted what is counted
	 * @param where how it is counted
	 */
	record CountKey(String theme, Counted counted, Where where) {
	}

	/**
	 * How something is counted.
	 *
	 * @param document over this document, null for all
	 * @param level when an opinion counts
	 */
	record Where(@Nullable String document, AboutLevel level) {
	}

}
