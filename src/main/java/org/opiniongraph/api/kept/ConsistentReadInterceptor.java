package org.opiniongraph.api.kept;

import java.time.Duration;
import java.util.Optional;

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
			.map((ticket) -> new Run(request, chain, ticket, ticket.before(), 1, null).answer())
			.orElseGet(() -> chain.next(request));
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

	/** One run of a request after a run that saw a change of the graph. */
	private final class Run {

		private final WebGraphQlRequest request;

		private final Chain chain;

		private final CacheTicket ticket;

		private final Revision before;

		private final int number;

		private final @Nullable WebGraphQlResponse torn;

		private final RevisionWatch watch;

		private final long start = System.nanoTime();

		Run(WebGraphQlRequest request, Chain chain, CacheTicket ticket, Revision before, int number,
				@Nullable WebGraphQlResponse torn) {
			this.request = request;
			this.chain = chain;
			this.ticket = ticket;
			this.before = before;
			this.number = number;
			this.torn = torn;
			this.watch = new RevisionWatch(before);
		}

		Mono<WebGraphQlResponse> answer() {
			return Mono.deferContextual((context) -> this.chain.next(this.request)
				.flatMap((response) -> judge(response, context))
				.contextWrite(Context.of(RevisionWatch.KEY, this.watch)));
		}

		private Mono<WebGraphQlResponse> judge(WebGraphQlResponse response, ContextView context) {
			KeptFigures figures = ConsistentReadInterceptor.this.answers.figures();
			if (!isWhole(response)) {
				figures.notKept(KeptFigures.NotKept.REFUSED);
				return Mono.just((this.torn != null) ? this.torn : response);
			}
			if (this.watch.sawOneRevision()) {
				this.ticket.proven(this.before);
				return Mono.just(response);
			}
			figures.torn();
			Duration taken = Duration.ofNanos(System.nanoTime() - this.start);
			Optional<Revision> now = (this.number < MOST_RUNS && isTimeFor(taken, context))
					? ConsistentReadInterceptor.this.answers.revision() : Optional.empty();
			if (now.isEmpty()) {
				figures.notKept(KeptFigures.NotKept.CHANGED);
				return Mono.just(response);
			}
			return new Run(this.request, this.chain, this.ticket, now.get(), this.number + 1, response).answer();
		}

	}

}
