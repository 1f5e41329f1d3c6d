package org.opiniongraph.api.operation;

import java.net.URI;
import java.util.Map;

import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.api.http.FaultyTest;
import org.opiniongraph.api.http.HttpCall;
import org.opiniongraph.api.operation.*;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@FaultyTest
class TrustedDocumentsTests {

	private static final String DATA = "{\"data\":{\"fine\":\"fine\"}}";

	@Autowired
	TrustedDocuments documents;

	@Autowired
	GraphQlSource source;

	@LocalServerPort
	int port;

	@Test
	void aDocumentHasAnAddressByItsNameAndByItsHash() {
		String hash = this.documents.find("Fine").orElseThrow().hash();
		assertThat(HttpCall.get(uri("/graphql/operations/Fine")).text()).isEqualTo(DATA);
		assertThat(HttpCall.get(uri("/graphql/operations/sha256:" + hash)).text()).isEqualTo(DATA);
		assertThat(HttpCall.get(uri("/graphql/operations/" + hash)).text()).isEqualTo(DATA);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/graphql?documentId=Fine", "/graphql/operations/Fine", "/graphql/operations/Fine?variables=" })
	void aCacheMayKeepItsAnswerAndAskWhetherItIsStillSo(String address) {
		HttpCall.Answer answer = HttpCall.get(uri(address));
		assertThat(answer.header("Cache-Control")).contains("public", "max-age=300");
		assertThat(answer.header("Vary")).contains("Accept");
		String etag = answer.header("ETag");
		assertThat(etag).matches("\"[0-9a-f]{64}\"");
		HttpCall.Answer again = HttpCall.get(uri(address), "If-None-Match", "\"x\", " + etag);
		assertThat(again.status()).isEqualTo(304);
		assertThat(again.text()).isEmpty();
		assertThat(again.header("ETag")).isEqualTo(etag);
		assertThat(again.header("Cache-Control")).contains("max-age=300");
		assertThat(HttpCall.get(uri(address), "If-None-Match", "\"x\"").text()).isEqualTo(DATA);
		assertThat(HttpCall.get(uri(address), "Accept", HttpCall.GRAPHQL_RESPONSE).header("ETag")).isNotEqualTo(etag);
	}

	@Test
	void aMistakeIsNotKept() {
		HttpCall.Answer answer = HttpCall.get(uri("/graphql/operations/Fine?variables=x"));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.header("ETag")).isEmpty();
	}

	@Test
	void anAnswerWithAnErrorIsNotKept() {
		HttpCall.Answer answer = HttpCall.get(uri(HttpCall.address("/graphql", "query", "{ fine throwing }")));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.header("ETag")).isEmpty();
	}

	@Test
	void anUnknownNameIsNotFound() {
		HttpCall.Answer answer = HttpCall.get(uri("/graphql/operations/Nothing"));
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.code()).isEqualTo("DOCUMENT_NOT_FOUND");
		assertThat(HttpCall.post(uri("/graphql"), "{\"documentId\": \"Nothing\"}", "Accept", HttpCall.GRAPHQL_RESPONSE)
			.code()).isEqualTo("DOCUMENT_NOT_FOUND");
	}

	@Test
	void aBodyCanNameADocumentToo() {
		String hash = this.documents.find("Fine").orElseThrow().hash();
		assertThat(HttpCall.post(uri("/graphql"), "{\"documentId\": \"Fine\"}").text()).isEqualTo(DATA);
		assertThat(HttpCall.post(uri("/graphql"), "{\"documentId\": \"sha256:%s\"}".formatted(hash)).text())
			.isEqualTo(DATA);
		assertThat(HttpCall.post(uri("/graphql"), "{\"documentId\": \"Fine\", \"query\": \"{ fine }\"}").status())
			.isEqualTo(400);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			query A {            | schema/operations/A.graphql, line 1, column 10: Invalid syntax
			query A { nothing }  | schema/operations/A.graphql, line 1, column 11: Validation error
			query B { fine }     | schema/operations/A.graphql: expected one operation, a query with the name 'A'
			mutation A { fine }  | schema/operations/A.graphql: expected one operation, a query with the name 'A'
			query A { fine } query B { fine } | schema/operations/A.graphql: expected one operation
			""", quoteCharacter = '`')
	void aBrokenDocumentIsToldAtTheStartWithItsPlace(String text, String message) {
		assertIsBroken(text, Map.of(), message);
	}

	@Test
	void anExampleThatDoesNotFitIsToldAtTheStart() {
		String text = "query A($yes: Boolean!) { fine @skip(if: $yes) }";
		assertIsBroken(text, Map.of("no", true), "schema/operations/A.variables.json: 'variables.no'");
		assertIsBroken(text + " ", Map.of("yes", true, "no", true),
				"schema/operations/A.variables.json: 'variables.no'");
		TrustedDocumentsCheck.require(TrustedDocument.of("A", text, Map.of("yes", true)), this.source.schema());
		TrustedDocumentsCheck.require(TrustedDocument.of("A", text, Map.of()), this.source.schema());
	}

	private void assertIsBroken(String text, Map<String, @Nullable Object> example, String message) {
		GraphQLSchema schema = this.source.schema();
		assertThatExceptionOfType(BrokenDocumentException.class)
			.isThrownBy(() -> TrustedDocumentsCheck.require(TrustedDocument.of("A", text, example), schema))
			.withMessageStartingWith(message);
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
