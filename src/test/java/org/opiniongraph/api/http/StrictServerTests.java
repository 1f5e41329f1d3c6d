package org.opiniongraph.api.http;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.api.operation.TrustedDocument;
import org.opiniongraph.api.operation.TrustedDocuments;
import org.opiniongraph.model.Sha256;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** A server that runs trusted documents only, for pages of one origin. */
@ResourceLock(Resources.SYSTEM_OUT)
@FaultyTest
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = { "opinion-graph.documents.trusted-only=true",
		"opinion-graph.write-token=" + StrictServerTests.TOKEN,
		"opinion-graph.http.allowed-origins=https://pages.example" })
class StrictServerTests {

	static final String TOKEN = "a token of strict servers";

	private static final String FINE = "{\"documentId\": \"Fine\"}";

	@Autowired
	TrustedDocuments documents;

	@LocalServerPort
	int port;

	@Test
	void aTrustedDocumentRunsHoweverItIsNamed() {
		TrustedDocument fine = this.documents.find("Fine").orElseThrow();
		String text = new JsonMapper().writeValueAsString(fine.text());
		assertThat(HttpCall.get(uri("/graphql/operations/Fine")).status()).isEqualTo(200);
		assertThat(HttpCall.post(uri("/graphql"), FINE).json().has("data")).isTrue();
		assertThat(HttpCall.post(uri("/graphql"), "{\"query\": %s}".formatted(text)).json().has("data")).isTrue();
		assertThat(HttpCall
			.post(uri("/graphql"),
					"{\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%s\"}}}"
						.formatted(fine.hash()))
			.json()
			.has("data")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "{ fine }", "{ __schema { queryType { name } } }", "{ __typename }", "{", "mutation { a }" })
	void nothingElseDoes(String query) {
		HttpCall.Answer answer = HttpCall.post(uri("/graphql"), "{\"query\": \"%s\"}".formatted(query), "Accept",
				HttpCall.GRAPHQL_RESPONSE);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("DOCUMENT_NOT_TRUSTED");
		HttpCall.Answer named = HttpCall.post(uri("/graphql"),
				"{\"query\": \"%s\", \"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%s\"}}}"
					.formatted(query, Sha256.of(query)));
		assertThat(named.code()).isEqualTo("DOCUMENT_NOT_TRUSTED");
	}

	@Test
	void whoMayImportNeedsNoTrustedDocument() {
		String query = "{\"query\": \"{ __typename }\"}";
		assertThat(HttpCall.post(uri("/graphql"), query, "Authorization", "Bearer " + TOKEN).json().has("data"))
			.isTrue();
		assertThat(HttpCall.post(uri("/graphql"), query, "Authorization", "Bearer " + TOKEN + "x").code())
			.isEqualTo("DOCUMENT_NOT_TRUSTED");
	}

	@Test
	void aPageOfTheOriginMayCall() {
		HttpCall.Answer leave = preflight("https://pages.example");
		assertThat(leave.status()).isEqualTo(200);
		assertThat(leave.header("Access-Control-Allow-Origin")).isEqualTo("https://pages.example");
		assertThat(leave.header("Access-Control-Allow-Methods")).contains("POST");
		assertThat(leave.header("Access-Control-Allow-Headers")).contains("content-type", "x-client");
		assertThat(leave.header("Access-Control-Allow-Credentials")).isEmpty();
		HttpCall.Answer answer = HttpCall.post(uri("/graphql"), FINE, "Origin", "https://pages.example");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("https://pages.example");
		assertThat(answer.header("Access-Control-Expose-Headers")).contains("ETag", "Retry-After", "Link",
				"Content-Location", "Last-Modified");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphql", "/nothing", "/nothing/%FF", "/graphql/operations/None" })
	void aPageOfTheOriginMayReadErrorsToo(String path) {
		HttpCall.Answer answer = HttpCall.get(uri(path), "Origin", "https://pages.example");
		assertThat(answer.status()).isBetween(400, 404);
		assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("https://pages.example");
		assertThat(answer.header("Access-Control-Expose-Headers")).contains("Link", "Content-Location",
				"Last-Modified");
		assertThat(answer.header("Vary")).contains("Origin");
		HttpCall.Answer other = HttpCall.get(uri(path), "Origin", "https://evil.example");
		assertThat(other.header("Access-Control-Allow-Origin")).isEmpty();
		assertThat(other.header("Vary")).contains("Origin");
	}

	@Test
	void aPageOfTheOriginMayReadThatTheServerFailed() {
		HttpCall.Answer answer = HttpCall.get(uri("/graphql/operations/Fine"), "Origin", "https://pages.example",
				FaultyServer.FAIL, "interceptor");
		assertThat(answer.status()).isEqualTo(500);
		assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("https://pages.example");
		assertThat(answer.header("Vary")).contains("Origin");
	}

	@Test
	void aPageOfAnotherMayNotReadTheAnswer(CapturedOutput log) {
		HttpCall.Answer leave = preflight("https://evil.example");
		preflight("https://evil.example");
		assertThat(log.getAll()).containsOnlyOnce("The page of https://evil.example may not call this server")
			.contains("opinion-graph.http.allowed-origins");
		assertThat(leave.status()).isEqualTo(403);
		assertThat(leave.header("Access-Control-Allow-Origin")).isEmpty();
		HttpCall.Answer answer = HttpCall.get(uri("/graphql/operations/Fine"), "Origin", "https://evil.example");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
		assertThat(answer.header("Vary")).contains("Origin");
	}

	private HttpCall.Answer preflight(String origin) {
		return HttpCall.send(HttpRequest.newBuilder(uri("/graphql")).method("OPTIONS", BodyPublishers.noBody()),
				"Origin", origin, "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers",
				"content-type, x-client");
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
