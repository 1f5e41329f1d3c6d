package org.opiniongraph.api.kept;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Admission;
import org.opiniongraph.neo4j.connection.Deadline;
import org.opiniongraph.neo4j.reading.KeptRows;
import org.opiniongraph.neo4j.revision.Revision;
import org.opiniongraph.neo4j.revision.RevisionCheck;
import org.opiniongraph.neo4j.revision.RevisionWatch;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

import org.springframework.beans.factory.ObjectProvider;
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
 * run. Where neither answers nor rows are kept, or where the check before the answer
 * failed, nothing is watched.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ConsistentReadInterceptor implements WebGraphQlInterceptor {

	private static final int MOST_RUNS = 3;

	private final RevisionCheck check;

	private final KeptRows rows;

	private final boolean answersAreKept;

	ConsistentReadInterceptor(RevisionCheck check, KeptRows rows, ObjectProvider<KeptAnswers> answers) {
		this.check = check;
		this.rows = rows;
		this.answersAreKept = answers.getIfAvailable() != null;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Optional<CacheTicket> ticket = CacheTicket.of(request.getAttributes());
		boolean watched = ticket.isPresent() || (this.rows.isOn() && !this.answersAreKept);
		if (!watched) {
			return chain.next(request);
		}
		var watch = ticket.map((it) -> new RevisionWatch(it.before()))
			.orElseGet(() -> new RevisionWatch(() -> now(ticket)));
		return run(() -> chain.next(request), ticket, watch, 1, null);
	}

	/** A database that was away may come back as another one. */
	private Optional<Revision> now(Optional<CacheTicket> ticket) {
		Optional<Revision> now = ticket.map(CacheTicket::now).orElseGet(this.check::now);
		if (now.isEmpty()) {
			this.rows.forget();
		}
		return now;
	}

	/**
	 * Runs a request, and again if it saw a change of the graph.
	 * @param torn the answer of a run that saw one
	 */
	private Mono<WebGraphQlResponse> run(Supplier<Mono<WebGraphQlResponse>> request, Optional<CacheTicket> ticket,
			RevisionWatch watch, int number, @Nullable WebGraphQlResponse torn) {
		long start = System.nanoTime();
		return Mono.deferContextual((context) -> request.get().flatMap((response) -> {
			if (!isWhole(response)) {
				ticket.ifPresent((it) -> it.notKept(KeptFigures.NotKept.REFUSED));
				return Mono.just((torn != null) ? torn : response);
			}
			if (watch.sawOneRevision()) {
				ticket.ifPresent((it) -> it.proven(Objects.requireNonNull(watch.revision())));
				return Mono.just(response);
			}
			ticket.ifPresent(CacheTicket::torn);
			Duration taken = Duration.ofNanos(System.nanoTime() - start);
			Optional<Revision> now = (number < MOST_RUNS && isTimeFor(taken, context)) ? now(ticket) : Optional.empty();
			if (now.isEmpty()) {
				ticket.ifPresent((it) -> it.notKept(KeptFigures.NotKept.CHANGED));
				return Mono.just(response);
			}
			return run(request, ticket, new RevisionWatch(now.get()), number + 1, response);
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
