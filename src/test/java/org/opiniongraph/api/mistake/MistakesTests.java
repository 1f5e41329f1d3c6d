package org.opiniongraph.api.mistake;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.api.http.HttpCall;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Every mistake has a message from which its author can correct it. */
@GraphTest
class MistakesTests {

	private final GraphQlHttp graphQl;

	private final JsonMapper json = new JsonMapper();

	MistakesTests(@Autowired GraphQlHttp graphQl) {
		this.graphQl = graphQl;
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/mistakes.csv", delimiter = '|', quoteCharacter = '`', useHeadersInDisplayName = true,
			maxCharsPerColumn = 100_000)
	void aMistakeIsToldInWordsThatTeach(String query, String rest, String code, String message) {
		String body = "{\"query\": %s%s}".formatted(this.json.writeValueAsString(query),
				(rest != null) ? ", " + rest : "");
		HttpCall.Answer answer = HttpCall.post(this.graphQl.uri("/graphql"), body, "Accept", HttpCall.GRAPHQL_RESPONSE,
				"Accept-Language", "de");
		JsonNode error = answer.json().at("/errors/0");
		assertThat(error.at("/message").asString()).matches((told) -> message.endsWith("…")
				? told.startsWith(message.substring(0, message.length() - 1)) : told.equals(message), message);
		assertThat(answer.message()).doesNotContain("Value{", "Validation error", "java", "Map", "List");
		assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
	}

}
