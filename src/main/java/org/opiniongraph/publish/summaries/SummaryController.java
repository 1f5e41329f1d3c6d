package org.opiniongraph.publish.summaries;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.api.field.GroupedLoader;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.CountedConnection.PlainEdge;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.knowledge.lookup.NodeLookup;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.publish.changes.ChangedNodeQueries;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Bean;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

@Controller
class SummaryController {

	private static final String SUMMARIES = "Query.summaries";

	private final ChangedNodeQueries changed;

	private final GroupedLoader<String, Selection, Object> nodes;

	SummaryController(Summaries summaries, ChangedNodeQueries changed, NodeLookup nodes, ConnectionLoaders loaders,
			BatchLoaderRegistry registry) {
		this.changed = changed;
		this.nodes = GroupedLoader.of(registry, "SummaryNode.node", nodes::byIds);
		registry.<String, Summary>forName(SummaryField.LOADER)
			.registerMappedBatchLoader((ids, environment) -> Mono.fromCallable(() -> summaries.byIds(ids)));
		loaders.registerFiltered(SUMMARIES, SummariesWanted.class, (wanted, order) -> {
			Long since = wanted.since();
			return (since == null) ? SummaryQueries.nodes(wanted.kinds()) : changed.since(since, wanted.kinds());
		}, (ids, selection) -> summaries.byIds(ids));
	}

	@QueryMapping
	CompletableFuture<CountedConnection<PlainEdge<Summary>>> summaries(@Argument @Nullable List<NodeKind> kinds,
			@Argument @Nullable String changedSince, ConnectionRequest request) {
		List<NodeKind> checked = SummariesWanted.kinds(kinds);
		Long since = (changedSince != null) ? loadOf(changedSince) : null;
		return request.load(SUMMARIES, "", new SummariesWanted(checked, since), ListOrder.ID);
	}

	/**
	 * Every node that has a summary has it under two names, of which one is deprecated.
	 */
	@Bean
	static RuntimeWiringConfigurer summaryFields() {
		var summary = new SummaryField();
		return (wiring) -> SummariesWanted.SUMMARIZED.forEach((kind) -> wiring.type(kind.label(),
				(type) -> type.dataFetcher("summary", summary).dataFetcher("linkedSummary", summary)));
	}

	@SchemaMapping(typeName = "SummaryNode")
	CompletableFuture<Object> node(SummaryNode link, Selection selection, DataFetchingEnvironment environment) {
		return this.nodes.load(environment, link.nodeId(), selection);
	}

	private Long loadOf(String revision) {
		return this.changed.loadOf(revision)
			.orElseThrow(() -> new BadInputException("changedSince",
					"the server does not know what changed since revision '%s'; start again without this argument"
						.formatted(Arguments.shown(revision))));
	}

}
