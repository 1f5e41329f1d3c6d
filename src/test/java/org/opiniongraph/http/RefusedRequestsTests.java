package org.opiniongraph.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class RefusedRequestsTests {

	@Autowired
	GraphQlHttp graphQl;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			POST | application/json | {"query":           | 400 | 'query'
			POST | application/json | {}                  | 400 | 'query'
			POST | application/json | []                  | 400 | 'query'
			POST | text/plain       | { opinions }        | 415 | application/json
			GET  | application/json | {}                  | 405 | POST
			DELETE | application/json | {}                | 405 | POST
			""", quoteCharacter = '`')
	void whatIsNoGraphQlRequestIsAnsweredInGraphQlsShape(String method, String type, String body, int status,
			String expected) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(this.graphQl.uri("/graphql"))
			.header("Content-Type", type)
			.method(method, HttpRequest.BodyPublishers.ofString(body))
			.build();
		HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
		assertThat(response.statusCode()).isEqualTo(status);
		var error = new JsonMapper().readTree(response.body()).at("/errors/0");
		assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
		assertThat(error.get("message").asString()).contains(expected);
	}

}
