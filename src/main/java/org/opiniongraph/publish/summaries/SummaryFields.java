package org.opiniongraph.publish.summaries;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import org.dataloader.DataLoader;
import org.opiniongraph.model.NodeKind;
import reactor.core.publisher.Mono;

import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.stereotype.Component;

/**
 * Serves {@code linkedSummary} of the six types that have a summary, and {@code summary}
 * of all but {@code Program}, which has another field of that name. All summaries of a
 * request are made together.
 */
@Component
class SummaryFields implements RuntimeWiringConfigurer {

	private static final String LOADER = "summaries";

	SummaryFields(Summaries summaries, BatchLoaderRegistry registry) {
		registry.<String, Summary>forName(LOADER)
			.registerMappedBatchLoader((ids, environment) -> Mono.fromCallable(() -> summaries.byIds(ids)));
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		var field = new SummaryOfNode();
		for (NodeKind kind : SummariesWanted.kinds(null)) {
			wiring.type(kind.label(), (type) -> type.dataFetcher("linkedSummary", field));
			if (kind != NodeKind.PROGRAM) {
				wiring.type(kind.label(), (type) -> type.dataFetcher("summary", field));
			}
		}
	}

	/** Tells its type, so that the check of schema and code covers it. */
	private static final class SummaryOfNode implements SelfDescribingDataFetcher<CompletableFuture<Summary>> {

		@Override
		public CompletableFuture<Summary> get(DataFetchingEnvironment environment) {
			DataLoader<String, Summary> loader = Objects.requireNonNull(environment.getDataLoader(LOADER));
			return loader.load(SummaryNode.to(Objects.requireNonNull(environment.getSource())).nodeId());
		}

		@Override
		public String getDescription() {
			return "summary of a node";
		}

		@Override
		public ResolvableType getReturnType() {
			return ResolvableType.forClassWithGenerics(CompletableFuture.class, Summary.class);
		}

		@Override
		public boolean usesDataLoader() {
			return true;
		}

	}

}
