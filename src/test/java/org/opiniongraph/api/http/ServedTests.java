package org.opiniongraph.api.http;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.api.operation.TrustedDocuments;

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
		assertThat(HttpCall.get(this.graphQl.uri(answer.json().get(0).get("address").asString())).status())
			.isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphql?query=%7B__typename%7D", "/graphql", "/schema.graphqls", "/nothing", "/%00",
			"/error", "/graphql/operations" })
	void everyAnswerTellsBrowsersWhatItMayNotBecome(String address) {
		HttpCall.Answer answer = HttpCall.get(this.graphQl.uri(address));
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
		assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
		assertThat(answer.header("Server") + answer.header("X-Powered-By")).isEmpty();
	}

	@Test
	void noPageElsewhereMayCallUnlessAnOperatorSaysSo() {
		HttpCall.Answer answer = HttpCall.send(
				HttpRequest.newBuilder(this.graphQl.uri("/graphql")).method("OPTIONS", BodyPublishers.noBody()),
				"Origin", "https://pages.example", "Access-Control-Request-Method", "POST");
		assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{ opinions(first: "x") { totalCount } }                 | {}            | 'first' is not a valid 'Int' - Expected a value of another type
					{ opinions(first: 99999999999) { totalCount } }         | {}            | 'first' is not a valid 'Int' - Expected an integer from
					{ opinions(first: {a: 1}) { totalCount } }              | {}            | 'first' is not a valid 'Int'
					{ opinions(filter: 3) { totalCount } }                  | {}            | 'filter' must be an object
					{ opinions(filter: {x: 3}) { totalCount } }             | {}            | 'filter' contains a field not in 'OpinionFilter': 'x'
					{ opinions(filter: {members: [3.5]}) { totalCount } }   | {}            | 'filter.members[0]' is not a valid 'ID'
					{ members(orderBy: {field: NOPE, direction: ASC}) { totalCount } } | {} | The value is not a name of the enum 'MemberOrderField'
					{ members(orderBy: {field: "NAME", direction: ASC}) { totalCount } } | {} | Expected a value of another type
					{ __typename @skip(if: true) @skip(if: true) }          | {}            | The directive 'skip' is not repeatable
					query($a: DateTime = "x") { __typename }                | {}            | Bad default value for type 'DateTime'
					query($a: Int) { opinions(first: $a) { totalCount } }   | {"a": {}}     | Variable 'a' has an invalid value: Expected an integer
					query($a: Int) { opinions(first: $a) { totalCount } }   | {"a": [1]}    | Variable 'a' has an invalid value: Expected an integer
					query($a: Float) { themes(minScore: $a) { totalCount } }| {"a": true}   | Variable 'a' has an invalid value: Expected a number
					query($a: OpinionFilter) { opinions(filter: $a) { totalCount } } | {"a": [1]} | Variable 'a' has an invalid value: Expected an object
					query($a: OrderDirection!) { members(orderBy: {field: ID, direction: $a}) { totalCount } } | {"a": "NOPE"} | The enum 'OrderDirection' has no value 'NOPE'
					""")
	void aMistakeIsToldInWordsOfTheSchema(String query, String variables, String message) {
		String body = "{\"query\": \"%s\", \"variables\": %s}".formatted(query.replace("\"", "\\\""), variables);
		HttpCall.Answer answer = HttpCall.post(this.graphQl.uri("/graphql"), body, "Accept-Language", "de");
		assertThat(answer.message()).contains(message)
			.doesNotContain("Value{", "IntValue", "StringValue", "EnumValue", "Map", "ArrayList", "java");
	}

}
