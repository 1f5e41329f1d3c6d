package org.opiniongraph.knowledge.theme;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.knowledge.opinion.Passage;
import org.opiniongraph.neo4j.reading.Row;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class ThemeMatchController {

	ThemeMatchController(ThemeMatchQueries matches, BatchLoaderRegistry registry) {
		registry.<PassageKey, List<ThemeMatch>>forName("themeMatches")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> read(keys, matches::themesOfPassages)));
		registry.<PassageKey, List<Correction>>forName("corrections")
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> read(keys, matches::correctionsOfPassages)));
	}

	@SchemaMapping
	CompletableFuture<List<ThemeMatch>> themes(Passage passage, Selection selection,
			DataLoader<PassageKey, List<ThemeMatch>> themeMatches) {
		List<Row> preloaded = passage.preloaded().themes();
		if (preloaded != null) {
			return CompletableFuture.completedFuture(ThemeMatchQueries.themes(preloaded));
		}
		return themeMatches.load(new PassageKey(passage.id(), selection.of("theme").has("broader")));
	}

	@SchemaMapping
	CompletableFuture<List<Correction>> corrections(Passage passage, Selection selection,
			DataLoader<PassageKey, List<Correction>> corrections) {
		return corrections.load(new PassageKey(passage.id(), selection.of("target").has("broader")));
	}

	/** One statement for the passages whose themes' broader themes are wanted or not. */
	private static <T> Map<PassageKey, List<T>> read(Set<PassageKey> keys, PassageQuery<T> query) {
		var found = new HashMap<PassageKey, List<T>>();
		keys.stream().collect(Collectors.groupingBy(PassageKey::withBroader)).forEach((withBroader, same) -> {
			var byPassage = query.read(same.stream().map(PassageKey::passage).toList(), withBroader);
			same.forEach((key) -> found.put(key, byPassage.getOrDefault(key.passage(), List.of())));
		});
		return found;
	}

	/**
	 * What is asked of a passage.
	 *
	 * @param passage its id
	 * @param withBroader whether the broader themes of its themes are wanted
	 */
	record PassageKey(String passage, boolean withBroader) {
	}

	private interface PassageQuery<T> {

		Map<String, List<T>> read(Collection<String> passageIds, boolean withBroader);

	}

}
