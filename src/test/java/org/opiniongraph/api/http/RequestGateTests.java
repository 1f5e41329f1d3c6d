package org.opiniongraph.api.http;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every path passes before anything is read, on a server for readers with a token.
 */
@FaultyTest
@TestPropertySource(properties = { "opinion-graph.read-token=a-token-for-readers",
		"opinion-graph.limits.per-client.cost-per-minute=6000", "opinion-graph.limits.per-client.burst=60000" })
class RequestGateTests {

	@LocalServerPort
	int port;

	@ParameterizedTest
	@ValueSource(strings = { "/graphql?query=%7Bfine%7D", "/graphql;x=1?query=%7Bfine%7D",
			"/%67raphql?query=%7Bfine%7D", "/graphql/operations/Fine", "/schema.graphqls", "/nothing" })
	void nobodyReadsWithoutTheToken(String path) {
		for (String[] headers : new String[][] { {}, { "Authorization", "Bearer another-token" },
				{ "Authorization", "Basic a-token-for-readers" } }) {
			HttpCall.Answer answer = HttpCall.get(uri(path), headers);
			assertThat(answer.status()).isEqualTo(401);
			assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
			assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
			assertThat(answer.text()).doesNotContain("fine", "a-token");
		}
	}

	@Test
	void whoHasTheTokenReads() {
		HttpCall.Answer answer = HttpCall.get(uri("/graphql?query=%7Bfine%7D"), "Authorization",
				"bearer a-token-for-readers");
		assertThat(answer.json().at("/data/fine").asString()).isEqualTo("fine");
		assertThat(answer.header("Vary")).as("no cache gives it to others").contains("Authorization");
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
