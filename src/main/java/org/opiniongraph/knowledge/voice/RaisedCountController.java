package org.opiniongraph.knowledge.voice;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.voice.ThemeCategoryQueries.RaisedTheme;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class RaisedCountController {

	private final RaisedCountQueries counts;

	RaisedCountController(RaisedCountQueries counts, BatchLoaderRegistry registry) {
		this.counts = counts;
		registry.<CountKey, Integer>forName("raisedThemeCounts")
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> counts(keys)));
	}

	@SchemaMapping
	CompletableFuture<Integer> opinionCount(ThemeMemberEdge edge, DataLoader<CountKey, Integer> raisedThemeCounts) {
		return raisedThemeCounts.load(new CountKey(new RaisedTheme(edge.theme(), edge.node().id()), edge.level()));
	}

	private Map<CountKey, Integer> counts(Set<CountKey> keys) {
		var found = new HashMap<CountKey, Integer>();
		keys.stream()
			.collect(Collectors.groupingBy(CountKey::level, Collectors.mapping(CountKey::raised, Collectors.toList())))
			.forEach((level, raised) -> this.counts.opinionsOf(raised, level)
				.forEach((it, count) -> found.put(new CountKey(it, level), count)));
		return found;
	}

	/**
	 * What is asked of the opinions by which a member raised a theme.
	 *
	 * @param raised who raised what
	 * @param level when an opinion counts
	 */
	record CountKey(RaisedTheme raised, AboutLevel level) {
	}

}
