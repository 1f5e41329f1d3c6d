package org.opiniongraph.publish.summaries;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;

import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * The field that holds a node's summary, whatever the node's kind. All summaries of a
 * request are read together.
 */
final class SummaryField implements SelfDescribingDataFetcher<CompletableFuture<Summary>> {

	/** The loader of summaries, by node. */
	static final String LOADER = "summaryOf";

	@Override
	public CompletableFuture<Summary> get(DataFetchingEnvironment field) {
		String id = SummaryNode.to(Objects.requireNonNull(field.getSource())).nodeId();
		return Objects.requireNonNull(field.<String, Summary>getDataLoader(LOADER)).load(id);
	}

	@Override
	public String getDescription() {
		return getClass().getSimpleName();
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
