package org.opiniongraph.api.http;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.util.List;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.api.operation.TrustedDocuments;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** What the real application serves around GraphQL. */
@GraphTest
class ServedTests {

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	TrustedDocuments documents;

	@Test
	void theSchemaIsServedWithItsDescriptions() {
		HttpCall.Answer answer = HttpCall.get(this.graphQl.uri("/schema.graphqls"));
		assertThat(answer.header("Content-Type")).isEqualTo("text/plain;charset=utf-8");
		assertThat(answer.text()).contains("type Query", "構成員");
		assertThat(UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(answer.text()))
			.getDirective("cost")).as("what the schema uses it defines").isNotNull();
		assertThat(HttpCall.get(this.graphQl.uri("/schema.graphqls"), "If-None-Match", answer.header("ETag")).status())
			.isEqualTo(304);
	}

	@Test
	void aForgedHostIsNotWhereAPageSendsBrowsers() {
		HttpCall.Answer answer = HttpCall.get(this.graphQl.uri("/browser"));
		assumeThat(answer.status()).as("a Neo4j of its own has its own Browser").isNotEqualTo(404);
		assertThat(answer.header("Location")).startsWith("/browser/");
	}

	@Test
	void anAnswerThatTheClientHasInAnyVersionIsNotSentAgain() {
		assertThat(HttpCall.get(this.graphQl.uri("/schema.graphqls"), "If-None-Match", "*").status()).isEqualTo(304);
	}

	@Test
	void everyTrustedDocumentIsListedWithItsAddress() {
		HttpCall.Answer answer = HttpCall.get(this.graphQl.uri("/graphql/operations"));
		assertThat(answer.json().size()).isEqualTo(this.documents.all().size()).isPositive();
		assertThat(answer.json().get(0).get("documentId").asString()).startsWith("sha256:");
		JsonNode first = answer.json()
			.valueStream()
			.filter((it) -> it.get("name").asString().equals("MemberProfile"))
			.findFirst()
			.orElseThrow();
		HttpCall.Answer tried = HttpCall.get(this.graphQl
			.uri(HttpCall.address(first.get("address").asString(), "variables", first.get("variables").toString())));
		assertThat(tried.header("Cache-Control")).contains("public");
		assertThat(tried.json().at("/data/member/name").asString()).isEqualTo("中尾");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					MemberProfile  | {}                         | 'variables.member' is missing: the trusted document 'MemberProfile' requires it. Its variables are 'member', 'first' and 'after'. It requires 'member'.
					MemberProfile  | {"member": null}           | 'variables.member' is missing
					MemberProfile  | {"id": "member:cstf/林"}   | 'variables.id': the trusted document 'MemberProfile' has no such variable. Its variables are 'member', 'first' and 'after'
					MemberProfile  | {"member": "member:cstf/林", "frist": 3} | 'variables.frist': the trusted document 'MemberProfile' has no such variable. Did you mean 'first'?
					WhatThisServerHas | {"first": 3}            | has no such variable. It has no variables.
					""")
	void aTrustedDocumentAnswersNobodyElse(String name, String variables, String message) {
		HttpCall.Answer address = HttpCall
			.get(this.graphQl.uri(HttpCall.address("/graphql/operations/" + name, "variables", variables)));
		HttpCall.Answer body = HttpCall.post(this.graphQl.uri("/graphql"),
				"{\"documentId\": \"%s\", \"variables\": %s}".formatted(name, variables));
		assertThat(List.of(address, body)).allSatisfy((answer) -> {
			assertThat(answer.status()).isEqualTo(400);
			assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
			assertThat(answer.message()).startsWith(message.startsWith("'") ? message : "").contains(message);
			assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
			assertThat(answer.header("ETag")).isEmpty();
		});
	}

	@Test
	void anUnknownTrustedDocumentHasANearName() {
		HttpCall.Answer answer = HttpCall.get(this.graphQl.uri("/graphql/operations/MemberProfil"));
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.message()).isEqualTo(
				"This server has no trusted document with the name or hash 'MemberProfil'. Did you mean 'MemberProfile'?");
		assertThat(HttpCall.post(this.graphQl.uri("/graphql"), "{\"documentId\": \"MemberProfil\"}").message())
			.isEqualTo(answer.message());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphql?query=%7B__typename%7D", "/graphql", "/schema.graphqls", "/nothing", "/%00",
			"/error", "/graphql/operations" })
	void everyAnswerTellsBrowsersWhatItMayNotBecome(String address) {
		HttpCall.Answer answer = HttpCall.get(this.graphQl.uri(address));
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
		assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(answer.header("Content-Security-Policy"))
			.isEqualTo("default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'");
		assertThat(answer.header("Server") + answer.header("X-Powered-By")).isEmpty();
	}

	@Test
	void noPageElsewhereMayCallUnlessAnOperatorSaysSo() {
		HttpCall.Answer answer = HttpCall.send(
				HttpRequest.newBuilder(this.graphQl.uri("/graphql")).method("OPTIONS", BodyPublishers.noBody()),
				"Origin", "https://pages.example", "Access-Control-Request-Method", "POST");
		assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
	}

}
