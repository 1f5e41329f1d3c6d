package org.opiniongraph.knowledge.theme;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.GroupedLoader;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.knowledge.opinion.Opinion;
import org.opiniongraph.knowledge.opinion.OpinionQueries;
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

	ThemeSuggestionController(ThemeSuggestionQueries suggestions, OpinionQueries opinions,
			BatchLoaderRegistry registry) {
		this.suggestions = suggestions;
		this.examples = GroupedLoader.ofLists(registry, "ThemeSuggestion.examples",
				(ids, asked) -> GroupedLoader.nodes(suggestions.examplesOf(ids, asked.first()),
						(opinionIds) -> opinions.byIds(opinionIds, asked.opinion())));
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

	private record ExamplesArguments(int first, Selection opinion) {
	}

}
