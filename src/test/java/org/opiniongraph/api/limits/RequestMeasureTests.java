package org.opiniongraph.api.limits;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;
import org.opiniongraph.api.field.ErrorCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a client is told of the figures of its request, and what it is charged. */
class RequestMeasureTests {

	private static final LimitsProperties LIMITS = Limits.with(Map.of("max-depth", 4));

	private static final ExecutionResult ANSWER = ExecutionResult.newExecutionResult()
		.data(Map.of("a", 1))
		.extensions(Map.of("other", true))
		.build();

	@Test
	void theFiguresAreToldWithTheirLimitsToWhoAsks() {
		var measure = new RequestMeasure(Map.of("cost", true));
		measure.cost(new Cost(3, 20, 10), Parser.parse("{ x: a }"), new Refusal());
		ExecutionResult told = measure.told(ANSWER, LIMITS);
		assertThat(told.<Object>getData()).isEqualTo(Map.of("a", 1));
		assertThat(told.getExtensions()).containsEntry("other", true);
		assertThat(report(told)).containsEntry("depth", Map.of("value", 3L, "limit", 4L))
			.containsEntry("complexity", Map.of("value", 20L, "limit", LIMITS.maxComplexity()))
			.containsEntry("resultNodes", Map.of("value", 10L, "limit", LIMITS.maxResultNodes()))
			.containsEntry("fields", Map.of("value", 1L, "limit", 400L))
			.containsEntry("aliases", Map.of("value", 1L, "limit", 50L))
			.containsEntry("directives", Map.of("value", 0L, "limit", 50L))
			.containsEntry("refused", List.of());
	}

	@Test
	void whoDoesNotAskIsToldNothing() {
		var measure = new RequestMeasure(null);
		assertThat(measure.told(ANSWER, LIMITS)).as("not measured").isSameAs(ANSWER);
		measure.cost(new Cost(3, 20, 10), Parser.parse("{ a }"), new Refusal());
		assertThat(measure.told(ANSWER, LIMITS)).isSameAs(ANSWER);
		assertThat(measure.isDryRun()).isFalse();
		var asking = new RequestMeasure(Map.of("cost", true));
		assertThat(asking.told(ANSWER, LIMITS)).as("not measured").isSameAs(ANSWER);
	}

	@Test
	void aDryRunAnswersWithFiguresAlone() {
		var measure = new RequestMeasure(Map.of("dryRun", true));
		assertThat(measure.isDryRun()).isTrue();
		measure.size(new DocumentSize(1, 0, 0), new Refusal());
		assertThat(measure.told(ANSWER, LIMITS)).as("an operation that was not found").isSameAs(ANSWER);
		measure.size(new DocumentSize(9, 0, 0), new Refusal().check(ErrorCode.TOO_COMPLEX, "Fields", 8, 9));
		assertThat(report(measure.told(ANSWER, LIMITS))).doesNotContainKey("depth")
			.containsEntry("fields", Map.of("value", 9L, "limit", 400L))
			.containsEntry("refused",
					List.of(Map.of("code", "TOO_COMPLEX", "message", "Fields: at most 8, but this request has 9")));
		measure.cost(new Cost(3, 20, 10), Parser.parse("{ a }"), new Refusal());
		ExecutionResult told = measure.told(ANSWER, LIMITS);
		assertThat(told.<Object>getData()).isEqualTo(Map.of());
		assertThat(report(told)).containsEntry("fields", Map.of("value", 9L, "limit", 400L));
	}

	@Test
	void whatTheClientWantsToKnowIsTrueOrFalse() {
		new RequestMeasure(Map.of("cost", false, "dryRun", true)).requireReadable();
		assertThatExceptionOfType(AbortExecutionException.class)
			.isThrownBy(() -> new RequestMeasure(Map.of("dryRun", "yes")).requireReadable())
			.satisfies((refused) -> assertThat(refused.getUnderlyingErrors()).extracting(GraphQLError::getMessage)
				.containsExactly("'extensions.dryRun': expected true or false"));
	}

	@Test
	void eachLimitThatIsExceededIsAnError() {
		var refusal = new Refusal().check(ErrorCode.TOO_DEEP, "Depth", 4, 4);
		refusal.enforce();
		refusal.check(ErrorCode.TOO_DEEP, "Depth", 4, 5).check(ErrorCode.TOO_COMPLEX, "Nodes", 1, Saturated.MOST);
		assertThatExceptionOfType(AbortExecutionException.class).isThrownBy(refusal::enforce);
		assertThat(refusal.errors()).extracting(GraphQLError::getMessage)
			.containsExactly("Depth: at most 4, but this request has 5",
					"Nodes: at most 1, but this request has more than 999999999999");
		assertThat(refusal.errors()).extracting(GraphQLError::getErrorType)
			.containsExactly(ErrorCode.TOO_DEEP, ErrorCode.TOO_COMPLEX);
	}

	@Test
	void aRequestIsChargedOnce() {
		var limits = Limits
			.with(Map.of("per-client.cost-per-minute", 60, "per-client.burst", 100, "per-client.request-cost", 40));
		var budgets = new ClientBudgets(limits);
		AdmittedRequest request = request(limits, budgets);
		var context = GraphQLContext.newContext().of(AdmittedRequest.class, request).build();
		assertThat(AdmittedRequest.of(context)).containsSame(request);
		assertThat(AdmittedRequest.of(GraphQLContext.getDefault())).isEmpty();
		request.admit(60);
		request.admit(60);
		assertThat(request.comeBack()).isEmpty();
		var refusal = new Refusal();
		request.check(60, refusal, Optional::empty);
		assertThat(refusal.errors()).isEmpty();
		request.check(61, refusal, Optional::empty);
		assertThat(refusal.errors()).hasSize(1);
	}

	@Test
	void whoHasNoBudgetOrFindsNoRoomIsToldWhenToComeBack() {
		var limits = Limits.with(Map.of("max-complexity", 50, "complexity-in-flight", 50, "max-wait", "1ms",
				"per-client.cost-per-minute", 60, "per-client.burst", 100, "per-client.request-cost", 40));
		var budgets = new ClientBudgets(limits);
		request(limits, budgets).admit(90);
		AdmittedRequest poor = request(limits, budgets);
		assertThatExceptionOfType(AbortExecutionException.class).isThrownBy(() -> poor.admit(30))
			.satisfies((refused) -> assertThat(refused.getUnderlyingErrors()).extracting(GraphQLError::getMessage)
				.allMatch((message) -> message.matches(
						"The budget of this client is used up: this request costs 30\\. Try again in (19|20) seconds\\.")));
		assertThat(poor.comeBack().orElseThrow()).isBetween(Duration.ofSeconds(18), Duration.ofSeconds(20));
		var inFlight = new InFlight(limits, Limits.memory());
		assertThat(inFlight.enter().orElseThrow().takes(50)).isEmpty();
		var late = new AdmittedRequest(inFlight.enter().orElseThrow(), "other", budgets);
		assertThatExceptionOfType(AbortExecutionException.class).isThrownBy(() -> late.admit(2));
		assertThat(late.comeBack()).contains(Duration.ofSeconds(1));
	}

	@Test
	void secondsAreRoundedUp() {
		assertThat(AdmittedRequest.seconds(Duration.ZERO)).isEqualTo(1);
		assertThat(AdmittedRequest.seconds(Duration.ofSeconds(2))).isEqualTo(2);
		assertThat(AdmittedRequest.seconds(Duration.ofMillis(2001))).isEqualTo(3);
	}

	private static AdmittedRequest request(LimitsProperties limits, ClientBudgets budgets) {
		return new AdmittedRequest(new InFlight(limits, Limits.memory()).enter().orElseThrow(), "client", budgets);
	}

	private static Map<Object, Object> report(ExecutionResult told) {
		assertThat(told.getExtensions()).containsKey("cost");
		return new HashMap<>((Map<?, ?>) told.getExtensions().get("cost"));
	}

}
