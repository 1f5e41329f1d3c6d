package org.opiniongraph.knowledge.theme;

import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.GroupedLoader;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.knowledge.opinion.Opinion;
import org.opiniongraph.knowledge.opinion.OpinionQueries;
import org.opiniongraph.knowledge.opinion.Passage;
import org.opiniongraph.knowledge.opinion.ResponseQueries;
import org.opiniongraph.model.NodeKind;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class ThemeSuggestionController {

	private static final int USUAL_EXAMPLES = 3;

	private final ThemeSuggestionQueries suggestions;

	private final GroupedLoader<String, ExamplesArguments, List<Opinion>> examples;

	private final GroupedLoader<String, ExamplesArguments, List<Passage>> passages;

	ThemeSuggestionController(ThemeSuggestionQueries suggestions, OpinionQueries opinions, ResponseQueries responses,
			BatchLoaderRegistry registry) {
		this.suggestions = suggestions;
		this.examples = GroupedLoader.ofLists(registry, "ThemeSuggestion.examples",
				(ids, asked) -> GroupedLoader.nodes(suggestions.examplesOf(ids, asked.first()),
						(opinionIds) -> opinions.byIds(opinionIds, asked.opinion())));
		this.passages = GroupedLoader.ofLists(registry, "MeasureSuggestion.examples",
				(ids, asked) -> GroupedLoader.nodes(suggestions.examplesOf(ids, asked.first()), (passageIds) -> {
					var found = new HashMap<String, Passage>();
					found.putAll(opinions.byIds(passageIds.stream().filter(NodeKind.OPINION::owns).toList(),
							asked.opinion()));
					found.putAll(responses.byIds(passageIds.stream().filter(NodeKind.RESPONSE::owns).toList(),
							asked.opinion()));
					return found;
				}));
	}

	@QueryMapping
	List<ThemeSuggestion> themeSuggestions(@Argument String document, @Argument @Nullable Integer first) {
		Arguments.id("document", document, NodeKind.DOCUMENT);
		return this.suggestions.ofDocument(document, Arguments.first(first));
	}

	@QueryMapping
	int themeSuggestionCount(@Argument String document) {
		Arguments.id("document", document, NodeKind.DOCUMENT);
		return this.suggestions.countOfDocument(document);
	}

	@SchemaMapping
	CompletableFuture<List<Opinion>> examples(ThemeSuggestion suggestion, @Argument @Nullable Integer first,
			Selection selection, DataFetchingEnvironment environment) {
		return this.examples.load(environment, suggestion.id(),
				new ExamplesArguments(Arguments.first(first, USUAL_EXAMPLES), selection));
	}

	@QueryMapping
	List<MeasureSuggestion> measureSuggestions(@Argument String document, @Argument @Nullable Integer first) {
		Arguments.id("document", document, NodeKind.DOCUMENT);
		return this.suggestions.measuresOfDocument(document, Arguments.first(first));
	}

	@SchemaMapping
	CompletableFuture<List<Passage>> examples(MeasureSuggestion suggestion, @Argument @Nullable Integer first,
			Selection selection, DataFetchingEnvironment environment) {
		return this.passages.load(environment, suggestion.id(),
				new ExamplesArguments(Arguments.first(first, USUAL_EXAMPLES), selection));
	}

	private record ExamplesArguments(int first, Selection opinion) {
	}

}
