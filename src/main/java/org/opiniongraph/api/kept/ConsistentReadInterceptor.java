package org.opiniongraph.api.kept;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Admission;
import org.opiniongraph.neo4j.connection.Deadline;
import org.opiniongraph.neo4j.revision.Revision;
import org.opiniongraph.neo4j.revision.RevisionWatch;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Runs a request again if the graph changed while it was read, so that its answer is of
 * one revision. It runs a request at most three times, and only if there is time.
 * Interceptors before it (the limits) see one request; interceptors after it see each
 * run.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
@ConditionalOnBooleanProperty(name = "opinion-graph.kept-answers.enabled", matchIfMissing = true)
class ConsistentReadInterceptor implements WebGraphQlInterceptor {

	private static final int MOST_RUNS = 3;

	private final KeptAnswers answers;

	ConsistentReadInterceptor(KeptAnswers answers) {
		this.answers = answers;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return CacheTicket.of(request.getAttributes())
			.map((ticket) -> run(() -> chain.next(request), ticket, ticket.before(), 1, null))
			.orElseGet(() -> chain.next(request));
	}

	/**
	 * Runs a request, and again if it saw a change of the graph.
	 * @param torn the answer of a run that saw one
	 */
	private Mono<WebGraphQlResponse> run(Supplier<Mono<WebGraphQlResponse>> request, CacheTicket ticket,
			Revision before, int number, @Nullable WebGraphQlResponse torn) {
		var watch = new RevisionWatch(before);
		long start = System.nanoTime();
		KeptFigures figures = this.answers.figures();
		return Mono.deferContextual((context) -> request.get().flatMap((response) -> {
			if (!isWhole(response)) {
				figures.notKept(KeptFigures.NotKept.REFUSED);
				return Mono.just((torn != null) ? torn : response);
			}
			if (watch.sawOneRevision()) {
				ticket.proven(before);
				return Mono.just(response);
			}
			figures.torn();
			Duration taken = Duration.ofNanos(System.nanoTime() - start);
			Optional<Revision> now = (number < MOST_RUNS && isTimeFor(taken, context)) ? this.answers.revision()
					: Optional.empty();
			if (now.isEmpty()) {
				figures.notKept(KeptFigures.NotKept.CHANGED);
				return Mono.just(response);
			}
			return run(request, ticket, now.get(), number + 1, response);
		}).contextWrite(Context.of(RevisionWatch.KEY, watch)));
	}

	private static boolean isWhole(WebGraphQlResponse response) {
		return response.getExecutionResult().getErrors().isEmpty()
				&& Admission.isGranted(response.getExecutionInput().getGraphQLContext());
	}

	/** A run that would end with the deadline is worse than the answer that is there. */
	private static boolean isTimeFor(Duration run, ContextView context) {
		return context.<Deadline>getOrEmpty(Deadline.KEY)
			.map((deadline) -> deadline.remaining().compareTo(run.multipliedBy(2)) > 0)
			.orElse(true);
	}

}
