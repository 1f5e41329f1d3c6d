package org.opiniongraph.api.limits;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.parser.ParserOptions;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.AfterAnswer;
import org.opiniongraph.api.field.ErrorCode;
import org.opiniongraph.api.field.OwnQuestion;
import org.opiniongraph.neo4j.connection.Deadline;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Gives a GraphQL request a place among those that run, and its deadline. A body that
 * arrives slowly uses no place, because it has been read before.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@EnableConfigurationProperties(LimitsProperties.class)
class Gate implements WebGraphQlInterceptor {

	private final InFlight inFlight;

	private final ClientBudgets budgets;

	private final Duration maxDuration;

	private final ParserOptions parsing;

	Gate(InFlight inFlight, ClientBudgets budgets, LimitsProperties limits) {
		this.inFlight = inFlight;
		this.budgets = budgets;
		this.maxDuration = limits.maxDuration();
		this.parsing = ParserOptions.getDefaultOperationParserOptions()
			.transform((options) -> options.maxTokens(limits.maxTokens()).captureIgnoredChars(false));
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return Mono.defer(() -> {
			@Nullable String client = OwnQuestion.isOne(request.getAttributes()) ? null
					: ClientBudgets.client(request.getRemoteAddress());
			Deadline deadline = Deadline.in(this.maxDuration);
			return this.inFlight.enter()
				.map((place) -> inside(request, chain, new AdmittedRequest(place, client, this.budgets), place,
						deadline))
				.orElseGet(() -> Mono.just(withoutPlace(request, client)));
		});
	}

	private WebGraphQlResponse withoutPlace(WebGraphQlRequest request, @Nullable String client) {
		if (client != null) {
			this.budgets.giveBack(client, this.budgets.requestCost());
		}
		return sentAway(request,
				Refusal.ours(ErrorCode.UNAVAILABLE, "Too many requests are running. Try again in a moment."),
				Optional.of(this.inFlight.comeBack()));
	}

	private Mono<WebGraphQlResponse> inside(WebGraphQlRequest request, Chain chain, AdmittedRequest admitted,
			InFlight.Permit place, Deadline deadline) {
		request.configureExecutionInput((input, builder) -> builder
			.graphQLContext(Map.of(AdmittedRequest.class, admitted, ParserOptions.class, this.parsing))
			.build());
		return answer(request, chain, place).map((response) -> deadline.isOver() && isTimedOut(response)
				? tooLate(request) : withRetryAfter(response, admitted.comeBack()))
			.contextWrite(Context.of(Deadline.KEY, deadline));
	}

	/**
	 * The place is held until the answer is made, and memory until it has been written,
	 * where that is known.
	 */
	private static Mono<WebGraphQlResponse> answer(WebGraphQlRequest request, Chain chain, InFlight.Permit place) {
		Optional<AfterAnswer> afterAnswer = AfterAnswer.of(request.getAttributes());
		afterAnswer.ifPresent((it) -> {
			it.whenMade(place::leave);
			it.whenWritten(place::end);
		});
		return afterAnswer.isPresent() ? chain.next(request)
				: Mono.using(() -> place, (taken) -> chain.next(request), InFlight.Permit::end);
	}

	/**
	 * If the time runs out, the whole answer is dropped, because a part of it would mean
	 * little.
	 */
	private WebGraphQlResponse tooLate(WebGraphQlRequest request) {
		String message = "The request took longer than %d ms and was stopped. Use smaller pages or fewer fields."
			.formatted(this.maxDuration.toMillis());
		return sentAway(request, Refusal.ours(ErrorCode.TIMED_OUT, message), Optional.empty());
	}

	private static boolean isTimedOut(WebGraphQlResponse response) {
		return response.getExecutionResult()
			.getErrors()
			.stream()
			.map(GraphQLError::getExtensions)
			.anyMatch((extensions) -> extensions != null && ErrorCode.TIMED_OUT.name().equals(extensions.get("code")));
	}

	private static WebGraphQlResponse sentAway(WebGraphQlRequest request, GraphQLError error,
			Optional<Duration> comeBack) {
		ExecutionResult result = ExecutionResult.newExecutionResult().errors(List.of(error)).build();
		var response = new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
		return withRetryAfter(response, comeBack);
	}

	private static WebGraphQlResponse withRetryAfter(WebGraphQlResponse response, Optional<Duration> comeBack) {
		comeBack.ifPresent((wait) -> response.getResponseHeaders()
			.set(HttpHeaders.RETRY_AFTER, String.valueOf(AdmittedRequest.seconds(wait))));
		return response;
	}

}
