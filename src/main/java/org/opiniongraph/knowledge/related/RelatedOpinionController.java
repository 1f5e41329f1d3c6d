package org.opiniongraph.knowledge.related;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.GroupedLoader;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.knowledge.opinion.Opinion;
import org.opiniongraph.knowledge.opinion.OpinionQueries;
import org.opiniongraph.knowledge.theme.Theme;
import org.opiniongraph.knowledge.theme.ThemeQueries;
import org.opiniongraph.neo4j.reading.NamedRow;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class RelatedOpinionController {

	private static final String RELATED = "Opinion.related";

	private final GroupedLoader<List<String>, Selection, List<Theme>> themes;

	RelatedOpinionController(RelatedOpinionQueries related, OpinionQueries opinions, ThemeQueries themes,
			ConnectionLoaders loaders, BatchLoaderRegistry registry) {
		loaders.<Boolean, Opinion, RelatedOpinionEdge>register(RELATED, Boolean.class,
				(acrossCategories, order) -> related.relatedOpinions(acrossCategories), opinions,
				(parent, across, cursor, node, row) -> edge(cursor, node, row));
		this.themes = GroupedLoader.ofLists(registry, "RelatedOpinionEdge.themes",
				(ids, selection) -> GroupedLoader.nodes(
						ids.stream().collect(Collectors.toMap(Function.identity(), Function.identity())),
						(all) -> themes.byIds(all, selection)));
	}

	@SchemaMapping
	CompletableFuture<CountedConnection<RelatedOpinionEdge>> related(Opinion opinion,
			@Argument @Nullable Boolean acrossCategories, ConnectionRequest request) {
		return request.load(RELATED, opinion.id(), Boolean.TRUE.equals(acrossCategories), ListOrder.SCORE_DESC);
	}

	@SchemaMapping
	CompletableFuture<List<Theme>> themes(RelatedOpinionEdge edge, Selection selection,
			DataFetchingEnvironment environment) {
		return this.themes.load(environment, edge.themeIds(), selection);
	}

	private static RelatedOpinionEdge edge(String cursor, Opinion node, NamedRow row) {
		return new RelatedOpinionEdge(cursor, node, row.decimal("score"), row.texts("themes"), row.texts("terms"));
	}

}
