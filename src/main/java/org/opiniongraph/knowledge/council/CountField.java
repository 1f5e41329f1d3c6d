package org.opiniongraph.knowledge.council;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.opiniongraph.api.field.Identified;

import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * A field that counts what belongs to a node. The counts of all nodes at one place of a
 * request are read together.
 *
 * @param loader the name of the field's loader
 */
record CountField(String loader) implements SelfDescribingDataFetcher<CompletableFuture<Long>> {

	@Override
	public CompletableFuture<Long> get(DataFetchingEnvironment field) {
		String id = Objects.requireNonNull(field.<Identified>getSource()).id();
		return Objects.requireNonNull(field.<String, Long>getDataLoader(this.loader)).load(id);
	}

	@Override
	public String getDescription() {
		return this.loader;
	}

	@Override
	public ResolvableType getReturnType() {
		return ResolvableType.forClassWithGenerics(CompletableFuture.class, Long.class);
	}

	@Override
	public boolean usesDataLoader() {
		return true;
	}

}
