package org.opiniongraph.api.http;

import java.net.URI;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever fails, a client reads no word of ours. */
@ResourceLock(Resources.SYSTEM_OUT)
@FaultyTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorLeakTests {

	/** What was logged: failures of one cause within a second share a line. */
	private static final StringBuilder LOGGED = new StringBuilder();

	@LocalServerPort
	int port;

	@AfterEach
	void keep(CapturedOutput log) {
		LOGGED.append(log.getAll());
	}

	@ParameterizedTest
	@ValueSource(strings = { "throwing", "driver", "when", "hole { always }", "items { name detail }" })
	void aFieldThatFailsTellsAnIdThatTheLogHas(String field, CapturedOutput log) {
		untilLogged(() -> {
			HttpCall.Answer answer = post("{ fine %s }".formatted(field));
			assertThat(answer.status()).isEqualTo(200);
			requireSilence(answer, log);
			assertThat(answer.json().at("/data/fine").asString()).as("the neighbour").isEqualTo("fine");
		});
	}

	@Test
	void neighboursOfAFieldThatFailsAreThere() {
		JsonNode data = post("{ items { name detail } throwing fine }").json().get("data");
		assertThat(data.toString())
			.isEqualTo("{\"items\":[{\"name\":\"a\",\"detail\":null},{\"name\":\"b\",\"detail\":null}],"
					+ "\"throwing\":null,\"fine\":\"fine\"}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "overflow", "unwritable" })
	void anAnswerThatCannotBeMadeIsAnError(String field, CapturedOutput log) {
		untilLogged(() -> {
			HttpCall.Answer answer = post("{ fine %s }".formatted(field));
			assertThat(answer.status()).isIn(200, 500);
			requireSilence(answer, log);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "filter", "io", "error", "interceptor" })
	void whatFailsAroundGraphQlIsAnErrorInItsShape(String layer, CapturedOutput log) {
		untilLogged(() -> {
			HttpCall.Answer answer = HttpCall.post(uri("/graphql"), "{\"query\": \"{ fine }\"}", FaultyServer.FAIL,
					layer);
			assertThat(answer.status()).isEqualTo(500);
			assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
			assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
			requireSilence(answer, log);
		});
	}

	@Test
	void theSameHoldsWhereNoGraphQlIs() {
		HttpCall.Answer answer = HttpCall.get(uri("/nothing"), FaultyServer.FAIL, "filter");
		assertThat(answer.status()).isEqualTo(500);
		requireNothingOfOurs(answer);
	}

	/** A cause is logged once in a second: another test may have had this line. */
	private static void untilLogged(ThrowingRunnable test) {
		Awaitility.await().atMost(Duration.ofSeconds(10)).pollDelay(Duration.ZERO).untilAsserted(test);
	}

	private HttpCall.Answer post(String query) {
		return HttpCall.post(uri("/graphql"), "{\"query\": \"%s\"}".formatted(query), "Accept",
				HttpCall.GRAPHQL_RESPONSE);
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	private static void requireSilence(HttpCall.Answer answer, CapturedOutput log) {
		requireNothingOfOurs(answer);
		JsonNode error = answer.json().at("/errors/0");
		assertThat(error.at("/extensions/code").asString()).isEqualTo("INTERNAL");
		assertThat(error.at("/extensions").size()).isEqualTo(2);
		String id = error.at("/extensions/errorId").asString();
		assertThat(id).hasSize(36);
		assertThat(error.get("message").asString()).contains(id);
		assertThat(LOGGED + log.getAll()).contains(id);
	}

	private static void requireNothingOfOurs(HttpCall.Answer answer) {
		assertThat(answer.whole()).doesNotContainIgnoringCase("marker", "match", "secret", "db.internal", "exception",
				"org.", "java", "jackson", "tomcat", "spring", "neo4j", "neo.", "stackoverflow");
	}

}
