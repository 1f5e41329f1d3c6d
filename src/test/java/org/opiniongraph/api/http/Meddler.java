package org.opiniongraph.api.http;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.neo4j.revision.RevisionWatch;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;

/**
 * Does something in the middle of a request that asks for it with its operation's name:
 * before its first statement ({@code MeddledBefore}), or where {@code Opinion.text} is
 * taken from what the first one gave ({@code MeddledWithin}). It counts the runs. No
 * stereotype stands on it, so that no other application finds it.
 */
class Meddler implements WebGraphQlInterceptor, Instrumentation {

	final AtomicInteger runs = new AtomicInteger();

	/** That of the last run. */
	final AtomicReference<@Nullable RevisionWatch> watch = new AtomicReference<>();

	private final AtomicReference<Runnable> before = new AtomicReference<>();

	private final AtomicReference<Runnable> within = new AtomicReference<>();

	/** What is to be done at each run, before it reads and while it reads. */
	void does(Runnable before, Runnable within) {
		this.runs.set(0);
		this.before.set(before);
		this.within.set(within);
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		if (String.valueOf(request.getOperationName()).startsWith("Meddled")) {
			this.runs.incrementAndGet();
			this.before.get().run();
		}
		return Mono.deferContextual((context) -> {
			this.watch.set(context.<RevisionWatch>getOrDefault(RevisionWatch.KEY, null));
			return chain.next(request);
		});
	}

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			@Nullable InstrumentationState state) {
		if (String.valueOf(parameters.getExecutionContext().getExecutionInput().getOperationName())
			.startsWith("Meddled") && parameters.getExecutionStepInfo().getPath().toString().endsWith("/text")) {
			return (environment) -> {
				this.within.get().run();
				return fetcher.get(environment);
			};
		}
		return fetcher;
	}

}
