package org.opiniongraph.knowledge.opinion;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.opiniongraph.api.field.GroupedLoader;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.model.NodeKind;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** The opinions beside an opinion in its document. */
@Controller
class NeighbourController {

	private final GroupedLoader<String, Selection, Opinion> opinions;

	NeighbourController(OpinionQueries opinions, BatchLoaderRegistry registry) {
		this.opinions = GroupedLoader.of(registry, "Opinion.next", opinions::atRows);
	}

	@SchemaMapping
	CompletableFuture<Opinion> previous(Opinion opinion, Selection selection, DataFetchingEnvironment environment) {
		return atRow(opinion, opinion.row() - 1, selection, environment);
	}

	@SchemaMapping
	CompletableFuture<Opinion> next(Opinion opinion, Selection selection, DataFetchingEnvironment environment) {
		return atRow(opinion, opinion.row() + 1, selection, environment);
	}

	private CompletableFuture<Opinion> atRow(Opinion beside, int row, Selection selection,
			DataFetchingEnvironment environment) {
		String document = beside.id().substring(NodeKind.OPINION.idPrefix().length(), beside.id().lastIndexOf('/'));
		return this.opinions.load(environment, OpinionQueries.place(document, row), selection);
	}

}
