package org.opiniongraph.api.http;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What the specification of GraphQL over HTTP asks of a server. */
@FaultyTest
class GraphQlOverHttpTests {

	private static final String FINE = "{\"query\": \"{ fine }\"}";

	@LocalServerPort
	int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			application/json                                             | application/json
			application/graphql-response+json                            | application/graphql-response+json
			*/*                                                          | application/json
			application/*                                                | application/json
			text/html, */*;q=0.1                                         | application/json
			application/graphql-response+json, application/json;q=0.9    | application/graphql-response+json
			application/json;q=0.9, application/graphql-response+json    | application/graphql-response+json
			application/graphql-response+json;q=0.5, application/json    | application/json
			application/json, application/graphql-response+json          | application/json
			application/graphql-response+json, application/json          | application/graphql-response+json
			application/json;q=0, */*                                    | application/graphql-response+json
			application/graphql-response+json, */*                       | application/graphql-response+json
			application/json;charset=utf-8                               | application/json
			""")
	void theAnswerHasTheTypeThatTheClientPrefers(String accept, String type) {
		HttpCall.Answer answer = HttpCall.post(uri("/graphql"), FINE, "Accept", accept);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).isEqualTo(type + ";charset=utf-8");
		assertThat(answer.header("Vary")).contains("Accept");
		assertThat(answer.text()).isEqualTo("{\"data\":{\"fine\":\"fine\"}}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "application/json;q=0", "nonsense", "application/xml, text/html" })
	void anAnswerThatTheClientDoesNotTakeIsNotMade(String accept) {
		HttpCall.Answer answer = HttpCall.post(uri("/graphql"), FINE, "Accept", accept);
		assertThat(answer.status()).isEqualTo(406);
		assertThat(answer.message()).contains("Accept", "/graphiql");
		assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{"query": "{"}                                        | 400 | 200 | PARSE_FAILED
					{"query": "{ nothing }"}                              | 400 | 200 | VALIDATION_FAILED
					{"query": "query($a: Int!) { fine @skip(if: $a) }"}   | 400 | 200 | VALIDATION_FAILED
					{"query": "query($a: Boolean!) { fine @skip(if: $a) }", "variables": {"a": null}} | 400 | 200 | BAD_USER_INPUT
					{"query": "query($a: Boolean!) { fine @skip(if: $a) }", "variables": {"a": [7]}} | 400 | 200 | BAD_USER_INPUT
					{"query": "query A { fine }", "operationName": "B"}   | 400 | 200 | VALIDATION_FAILED
					{"query": "query A { fine } query B { fine }"}        | 400 | 200 | VALIDATION_FAILED
					{"query": "query A { fine } query B { fine }", "operationName": ""} | 400 | 200 | VALIDATION_FAILED
					{"query": "mutation { fine }"}                        | 400 | 200 | VALIDATION_FAILED
					{"query": "subscription { fine }"}                    | 400 | 200 | VALIDATION_FAILED
					{"query": ""}                                         | 400 | 400 | BAD_USER_INPUT
					{"query": 7}                                          | 400 | 400 | BAD_USER_INPUT
					{"query": ["{ fine }"]}                               | 400 | 400 | BAD_USER_INPUT
					{"query": "{ fine }", "operationName": false}         | 400 | 400 | BAD_USER_INPUT
					{"query": "{ fine }", "variables": [7]}               | 400 | 400 | BAD_USER_INPUT
					{"query": "{ fine }", "variables": "{}"}              | 400 | 400 | BAD_USER_INPUT
					{"query": "{ fine }", "extensions": 0}                | 400 | 400 | BAD_USER_INPUT
					{"query": "{ fine }", "query": "{ nothing }"}         | 400 | 400 | BAD_USER_INPUT
					{"query": "{ fine }"} {"query": "{ fine }"}           | 400 | 400 | BAD_USER_INPUT
					{"query": "{ fine }", "variables": {"a": "\\ud800"}}  | 400 | 400 | BAD_USER_INPUT
					{"qeury": "{ fine }"}                                 | 400 | 400 | BAD_USER_INPUT
					null                                                  | 400 | 400 | BAD_USER_INPUT
					7                                                     | 400 | 400 | BAD_USER_INPUT
					[{"query": "{ fine }"}]                               | 400 | 400 | BAD_USER_INPUT
					[]                                                    | 400 | 400 | BAD_USER_INPUT
					{"query":                                             | 400 | 400 | BAD_USER_INPUT
					``                                                    | 400 | 400 | BAD_USER_INPUT
					""")
	void aMistakeHasAStatusAndACode(String body, int status, int statusAsJson, String code) {
		HttpCall.Answer answer = HttpCall.post(uri("/graphql"), body, "Accept", HttpCall.GRAPHQL_RESPONSE);
		HttpCall.Answer json = HttpCall.post(uri("/graphql"), body, "Accept", "application/json");
		assertThat(answer.status()).isEqualTo(status);
		assertThat(json.status()).isEqualTo(statusAsJson);
		assertThat(answer.code()).isEqualTo(code);
		assertThat(json.code()).isEqualTo(code);
		assertThat(answer.json().has("data")).isFalse();
		assertThat(answer.header("Content-Type")).startsWith(HttpCall.GRAPHQL_RESPONSE);
		assertThat(json.header("Content-Type")).startsWith("application/json");
	}

	@Test
	void aBatchIsRefusedInWords() {
		assertThat(HttpCall.post(uri("/graphql"), "[" + FINE + "," + FINE + "]").message()).contains("list of requests")
			.contains("Batches are not supported");
	}

	@Test
	void whatIsNullOrUnknownIsAsIfItWereNotThere() {
		HttpCall.Answer answer = HttpCall.post(uri("/graphql"), """
				{"query": "{ fine }", "operationName": null, "variables": null, "extensions": null, "other": [1]}""");
		assertThat(answer.text()).isEqualTo("{\"data\":{\"fine\":\"fine\"}}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/graphql?query=%7B+fine+%7D                                      | 200 | fine
					/graphql?query=%7B%20fine%20%7D&variables=&operationName=        | 200 | fine
					/graphql?query=query+A%7Bfine%7D+query+B%7Ba%3Afine%7D&operationName=B | 200 | "a":"fine"
					/graphql?query=query(%24a:Boolean!)%7Bfine%20@skip(if:%24a)%7D&variables=%7B%22a%22:true%7D | 200 | {"data":{}}
					/graphql?query=%7Bfine%7D&variables=%5B7%5D                      | 400 | 'variables'
					/graphql?query=%7Bfine%7D&variables=x                            | 400 | 'variables'
					/graphql?query=%7Bfine%7D&query=%7Bfine%7D                       | 400 | 'query'
					/graphql?query=%FF                                               | 400 | UTF-8
					/graphql                                                         | 400 | 'query': expected the text of a GraphQL document. GraphQL is at /graphql (POST or GET), a page to try it at /graphiql
					/graphql?query=mutation%7Bfine%7D                                | 405 | POST
					/graphql?query=query%20A%7Bfine%7D%20mutation%20B%7Bfine%7D&operationName=B | 405 | POST
					""",
			quoteCharacter = '`')
	void aQueryCanBeAskedWithGet(String address, int status, String expected) {
		HttpCall.Answer answer = HttpCall.get(uri(address), "Accept", "application/json");
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.text()).contains(expected);
		assertThat(answer.header("Cache-Control")).isEqualTo((status == 200) ? "no-cache" : "no-store");
		assertThat(answer.header("Allow")).isEqualTo((status == 405) ? "POST" : "");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
			"application/json; charset=utf-16", "application/graphql", "nonsense" })
	void whatAPageElsewhereCouldSendWithoutAskingIsRefused(String type) {
		HttpCall.Answer answer = HttpCall.send(HttpRequest.newBuilder(uri("/graphql"))
			.header("Content-Type", type)
			.POST(BodyPublishers.ofString(FINE)));
		assertThat(answer.status()).isEqualTo(415);
		assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
	}

	@Test
	void aByteOrderMarkBeforeTheBodyIsSkipped() {
		assertThat(HttpCall.post(uri("/graphql"), "\uFEFF" + FINE).text()).isEqualTo("{\"data\":{\"fine\":\"fine\"}}");
		assertThat(HttpCall.post(uri("/graphql"), "\uFEFF\uFEFF" + FINE).status()).isEqualTo(400);
	}

	@Test
	void aBodyThatIsNotUtf8IsRefused() {
		HttpCall.Answer answer = HttpCall.send(HttpRequest.newBuilder(uri("/graphql"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofByteArray("{\"query\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1))));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.message()).contains("UTF-8");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/graphql/          | 404 | application/json;charset=utf-8 | {"errors":
					/graphql/x         | 404 | application/json;charset=utf-8 | {"errors":
					/nothing           | 404 | text/plain;charset=utf-8       | No resource at this path.
					/                  | 404 | text/plain;charset=utf-8       | No resource at this path. GraphQL is at /graphql (POST or GET), a page to try it at /graphiql, its schema at /schema.graphqls.
					/api/graphql       | 404 | text/plain;charset=utf-8       | No resource at this path. GraphQL is at /graphql
					/nothing?a=%3Cb%3E | 404 | text/plain;charset=utf-8       | No resource at this path.
					/%00               | 400 | application/json;charset=utf-8 | {"errors":
					/graphql/%FF       | 400 | application/json;charset=utf-8 | {"errors":
					""",
			quoteCharacter = '`')
	void anUnknownAddressHasASmallAnswer(String address, int status, String type, String text) {
		HttpCall.Answer answer = HttpCall.get(uri(address), "Accept", "*/*");
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).isEqualTo(type);
		assertThat(answer.text()).startsWith(text).hasSizeLessThan(300);
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "DELETE", "PATCH" })
	void anotherMethodIsToldWhichThereAre(String method) {
		HttpCall.Answer answer = HttpCall
			.send(HttpRequest.newBuilder(uri("/graphql")).method(method, BodyPublishers.ofString("a=b")));
		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.header("Allow")).contains("GET", "HEAD", "POST");
		assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
