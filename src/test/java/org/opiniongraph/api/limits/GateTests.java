package org.opiniongraph.api.limits;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import graphql.ExecutionResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.GraphTest;
import org.opiniongraph.api.field.AfterAnswer;
import org.opiniongraph.neo4j.reading.GraphReader;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;

/** What a request passes on its way in, with limits that an operator set. */
@ResourceLock(GraphTest.APPLICATION)
@GraphTest
class GateTests {

	private static final String OPINIONS = "{ opinions(first: 10) { edges { node { id member { name } } } } }";

	@Autowired
	ExecutionGraphQlService service;

	@Autowired
	GraphReader reader;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ graph { revision } }
			{ opinions { edges { node { id programs { id } } } } }
			""")
	void aRequestWithoutTimeIsGivenUpAndSendsNoStatement(String query) {
		long before = this.reader.statementCount();
		WebGraphQlResponse response = ask(handler(Map.of("max-duration", "1ns")), query, "192.0.2.1");
		assertThat(code(response)).isEqualTo("TIMED_OUT");
		assertThat(message(response)).startsWith("The request took longer than ");
		assertThat(response.getExecutionResult().isDataPresent()).isFalse();
		assertThat(this.reader.statementCount()).isEqualTo(before);
	}

	@Test
	void whoHasSpentTheirBudgetIsToldWhenToComeBack() {
		WebGraphQlHandler handler = handler(Map.of("per-client.cost-per-minute", "100", "per-client.burst", "140",
				"per-client.request-cost", "10"));
		for (int served = 0; served < 3; served++) {
			assertThat(errors(ask(handler, OPINIONS, "192.0.2.1"))).isZero();
		}
		WebGraphQlResponse refused = ask(handler, OPINIONS, "192.0.2.1");
		assertThat(code(refused)).isEqualTo("TOO_MANY_REQUESTS");
		assertThat(message(refused)).contains("this request costs 40");
		assertThat(Integer.parseInt(refused.getResponseHeaders().getFirst(HttpHeaders.RETRY_AFTER))).isBetween(1, 60);
		assertThat(errors(ask(handler, OPINIONS, "192.0.2.2"))).as("another client").isZero();
	}

	@Test
	void whatCostsMoreThanAClientMayEverSpendIsTooComplex() {
		WebGraphQlHandler handler = handler(
				Map.of("per-client.cost-per-minute", "600", "per-client.burst", "200", "per-client.request-cost", "1"));
		WebGraphQlResponse refused = ask(handler, OPINIONS.replace("10", "100"), "192.0.2.1");
		assertThat(code(refused)).isEqualTo("TOO_COMPLEX");
		assertThat(message(refused))
			.startsWith("Complexity that one client may ask at once: at most 199, but this request has 400");
	}

	@Test
	void whileAllPlacesAreTakenARequestIsSentAway() {
		LimitsProperties limits = Limits.with(Map.of("requests-in-flight", "1", "max-wait", "10ms"));
		var gate = new Gate(new InFlight(limits, Limits.memory()), new ClientBudgets(limits), limits);
		var endless = gate.intercept(request(OPINIONS, "192.0.2.1"), (request) -> Mono.never()).subscribe();
		WebGraphQlResponse refused = ask(handler(gate), OPINIONS, "192.0.2.1");
		assertThat(code(refused)).isEqualTo("UNAVAILABLE");
		assertThat(refused.getResponseHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
		endless.dispose();
		assertThat(errors(ask(handler(gate), OPINIONS, "192.0.2.1"))).as("the place is free again").isZero();
		gate.intercept(request(OPINIONS, "192.0.2.1"), (request) -> {
			throw new IllegalStateException("broken");
		}).onErrorComplete().block();
		assertThat(errors(ask(handler(gate), OPINIONS, "192.0.2.1"))).as("and after a failure").isZero();
	}

	@Test
	void aPlaceIsHeldUntilTheAnswerHasBeenWritten() {
		WebGraphQlHandler handler = handler(Map.of("requests-in-flight", "1", "max-wait", "10ms"));
		var afterAnswer = new AfterAnswer();
		assertThat(errors(Objects
			.requireNonNull(handler.handleRequest(request(OPINIONS, "192.0.2.1", afterAnswer.asAttributes())).block())))
			.isZero();
		assertThat(code(ask(handler, OPINIONS, "192.0.2.1"))).isEqualTo("UNAVAILABLE");
		afterAnswer.run();
		assertThat(errors(ask(handler, OPINIONS, "192.0.2.1"))).isZero();
	}

	private WebGraphQlHandler handler(Map<String, ?> settings) {
		LimitsProperties limits = Limits.with(settings);
		return handler(new Gate(new InFlight(limits, Limits.memory()), new ClientBudgets(limits), limits));
	}

	private WebGraphQlHandler handler(Gate gate) {
		return WebGraphQlHandler.builder(this.service).interceptor(gate).build();
	}

	private static WebGraphQlResponse ask(WebGraphQlHandler handler, String query, String client) {
		return Objects.requireNonNull(handler.handleRequest(request(query, client)).block());
	}

	private static WebGraphQlRequest request(String query, String client) {
		return request(query, client, Map.of());
	}

	private static WebGraphQlRequest request(String query, String client, Map<String, Object> attributes) {
		var body = new HashMap<String, Object>(Map.of("query", query));
		return new WebGraphQlRequest(URI.create("http://localhost/graphql"), new HttpHeaders(), null,
				new InetSocketAddress(client, 1), attributes, body, "1", Locale.ENGLISH);
	}

	private static String code(WebGraphQlResponse response) {
		Object code = result(response).getErrors().getFirst().getExtensions() == null ? "PARSE_FAILED"
				: result(response).getErrors().getFirst().getExtensions().get("code");
		return String.valueOf(code);
	}

	private static String message(WebGraphQlResponse response) {
		return result(response).getErrors().getFirst().getMessage();
	}

	private static int errors(WebGraphQlResponse response) {
		return result(response).getErrors().size();
	}

	private static ExecutionResult result(WebGraphQlResponse response) {
		return response.getExecutionResult();
	}

}
