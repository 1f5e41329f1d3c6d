package org.opiniongraph.api.http;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.model.Sha256;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Automatic persisted queries, as Apollo's clients send them. */
@FaultyTest
class PersistedQueryTests {

	@LocalServerPort
	int port;

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aQueryThatWasSentOnceIsKnownByItsHash(boolean get) {
		String query = "{ apq%s: fine }".formatted(get);
		assertThat(send(get, null, Sha256.of(query)).message()).isEqualTo("PersistedQueryNotFound");
		assertThat(send(get, null, Sha256.of(query)).code()).isEqualTo("DOCUMENT_NOT_FOUND");
		assertThat(send(get, query, Sha256.of(query)).text()).contains("\"fine\"");
		HttpCall.Answer known = send(get, null, Sha256.of(query));
		assertThat(known.text()).contains("\"data\":{\"apq%s\":\"fine\"}".formatted(get));
		assertThat(known.header("Cache-Control")).isEqualTo(get ? "no-cache" : "no-store");
	}

	@Test
	void aQueryThatWasSentWithoutItsHashIsNotKnownByIt() {
		String query = "{ never: fine }";
		HttpCall.post(uri("/graphql"), "{\"query\": \"%s\"}".formatted(query));
		assertThat(send(true, null, Sha256.of(query)).code()).isEqualTo("DOCUMENT_NOT_FOUND");
	}

	@Test
	void whatWasSentWithoutItsHashHasNoOtherName() {
		String query = "{ other: fine }";
		HttpCall.post(uri("/graphql"), "{\"query\": \"%s\"}".formatted(query));
		HttpCall.Answer answer = HttpCall.post(uri("/graphql"),
				"{\"documentId\": \"unnamed %s\"}".formatted(Sha256.of(query)));
		assertThat(answer.code()).isEqualTo("DOCUMENT_NOT_FOUND");
		assertThat(HttpCall.post(uri("/graphql"), "{\"query\": \"PersistedQueryMarker\"}").code())
			.isEqualTo("PARSE_FAILED");
	}

	@Test
	void aHashOfSomethingElseIsRefusedEvenIfItIsKnown() {
		String query = "{ right: fine }";
		send(true, query, Sha256.of(query));
		HttpCall.Answer answer = send(true, "{ wrong: fine }", Sha256.of(query));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
		assertThat(answer.message()).contains("sha256Hash");
		assertThat(send(true, null, Sha256.of("{ wrong: fine }")).code()).isEqualTo("DOCUMENT_NOT_FOUND");
	}

	@Test
	void aQueryThatDoesNotFitTheSchemaIsNotKept() {
		String query = "{ nothing }";
		assertThat(send(true, query, Sha256.of(query)).code()).isEqualTo("VALIDATION_FAILED");
		assertThat(send(true, null, Sha256.of(query)).code()).isEqualTo("DOCUMENT_NOT_FOUND");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "7", "{\"version\": 2, \"sha256Hash\": \"00\"}", "{\"version\": 1}",
			"{\"version\": 1, \"sha256Hash\": \"00\"}", "{\"version\": 1, \"sha256Hash\": 7}" })
	void anotherProtocolIsRefused(String extension) {
		HttpCall.Answer answer = HttpCall.post(uri("/graphql"),
				"{\"query\": \"{ fine }\", \"extensions\": {\"persistedQuery\": %s}}".formatted(extension));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.message()).contains("'extensions.persistedQuery'");
	}

	private HttpCall.Answer send(boolean get, @Nullable String query, String hash) {
		String extensions = "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"%s\"}}".formatted(hash);
		if (get) {
			return HttpCall.get(uri((query == null) ? HttpCall.address("/graphql", "extensions", extensions)
					: HttpCall.address("/graphql", "query", query, "extensions", extensions)));
		}
		String text = (query == null) ? "" : "\"query\": \"%s\", ".formatted(query);
		return HttpCall.post(uri("/graphql"), "{%s\"extensions\": %s}".formatted(text, extensions));
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
