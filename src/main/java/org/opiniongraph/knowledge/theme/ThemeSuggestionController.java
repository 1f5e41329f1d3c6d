package org.opiniongraph.knowledge.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.knowledge.opinion.Opinion;
import org.opiniongraph.knowledge.opinion.OpinionQueries;
import org.opiniongraph.model.NodeKind;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class ThemeSuggestionController {

	private static final int USUAL_EXAMPLES = 3;

	private final ThemeSuggestionQueries suggestions;

	private final OpinionQueries opinions;

	ThemeSuggestionController(ThemeSuggestionQueries suggestions, OpinionQueries opinions,
			BatchLoaderRegistry registry) {
		this.suggestions = suggestions;
		this.opinions = opinions;
		registry.<ExamplesKey, List<Opinion>>forName("examplesOfSuggestions")
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> examplesOfSuggestions(keys)));
	}

	@QueryMapping
	List<ThemeSuggestion> themeSuggestions(@Argument String document, @Argument @Nullable Integer first) {
		Arguments.id("document", document, NodeKind.DOCUMENT);
		return this.suggestions.ofDocument(document,
				Arguments.count("first", (first != null) ? first : Arguments.USUAL));
	}

	@SchemaMapping
	CompletableFuture<List<Opinion>> examples(ThemeSuggestion suggestion, @Argument @Nullable Integer first,
			Selection selection, DataLoader<ExamplesKey, List<Opinion>> examplesOfSuggestions) {
		return examplesOfSuggestions.load(new ExamplesKey(suggestion.id(),
				Arguments.count("first", (first != null) ? first : USUAL_EXAMPLES), selection));
	}

	private Map<ExamplesKey, List<Opinion>> examplesOfSuggestions(Set<ExamplesKey> keys) {
		var found = new HashMap<ExamplesKey, List<Opinion>>();
		keys.stream().collect(Collectors.groupingBy(ExamplesKey::forAny)).forEach((alike, same) -> {
			Map<String, List<String>> ids = this.suggestions
				.examplesOf(same.stream().map(ExamplesKey::suggestion).toList(), alike.first());
			Map<String, Opinion> read = this.opinions
				.byIds(ids.values().stream().flatMap(List::stream).collect(Collectors.toSet()), alike.opinion());
			same.forEach((key) -> found.put(key,
					ids.getOrDefault(key.suggestion(), List.of())
						.stream()
						.map(read::get)
						.filter(Objects::nonNull)
						.toList()));
		});
		return found;
	}

	/**
	 * What is asked of a suggestion's examples.
	 *
	 * @param suggestion the suggestion's id
	 * @param first how many at most
	 * @param opinion what to read of each
	 */
	record ExamplesKey(String suggestion, int first, Selection opinion) {

		/** The same question of any suggestion: such are answered together. */
		ExamplesKey forAny() {
			return new ExamplesKey("", this.first, this.opinion);
		}

	}

}
