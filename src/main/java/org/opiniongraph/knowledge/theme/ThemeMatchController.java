package org.opiniongraph.knowledge.theme;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.opiniongraph.api.field.GroupedLoader;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.knowledge.opinion.Passage;
import org.opiniongraph.neo4j.reading.NamedRow;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class ThemeMatchController {

	private final GroupedLoader<String, Boolean, List<ThemeMatch>> themes;

	private final GroupedLoader<String, Boolean, List<Correction>> corrections;

	ThemeMatchController(ThemeMatchQueries matches, BatchLoaderRegistry registry) {
		this.themes = GroupedLoader.ofLists(registry, "Passage.themes", matches::themesOfPassages);
		this.corrections = GroupedLoader.ofLists(registry, "Passage.corrections", matches::correctionsOfPassages);
	}

	@SchemaMapping
	CompletableFuture<List<ThemeMatch>> themes(Passage passage, Selection selection,
			DataFetchingEnvironment environment) {
		List<NamedRow> preloaded = passage.preloaded().themes();
		if (preloaded != null) {
			return CompletableFuture.completedFuture(ThemeMatchQueries.themes(preloaded));
		}
		return this.themes.load(environment, passage.id(), selection.of("theme").has("broader"));
	}

	@SchemaMapping
	CompletableFuture<List<Correction>> corrections(Passage passage, Selection selection,
			DataFetchingEnvironment environment) {
		return this.corrections.load(environment, passage.id(), selection.of("target").has("broader"));
	}

}
