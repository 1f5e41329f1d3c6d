package org.opiniongraph.api.mistake;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import graphql.language.DirectiveDefinition;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.api.http.HttpCall;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Introspection, the served schema and the server itself know the same directives. */
@GraphTest
class DocumentDirectivesTests {

	private final GraphQlHttp graphQl;

	DocumentDirectivesTests(@Autowired GraphQlHttp graphQl) {
		this.graphQl = graphQl;
	}

	@Test
	void theServedSchemaHasThoseOfIntrospection() {
		Set<String> served = new TreeSet<>(Set.of("include", "skip", "deprecated", "specifiedBy", "oneOf"));
		Parser.parse(HttpCall.get(this.graphQl.uri("/schema.graphqls")).text())
			.getDefinitionsOfType(DirectiveDefinition.class)
			.forEach((it) -> served.add(it.getName()));
		assertThat(this.graphQl.data("{ __schema { directives { name } } }").at("/__schema/directives"))
			.extracting((it) -> it.get("name").asString())
			.containsExactlyInAnyOrderElementsOf(served);
	}

	@ParameterizedTest
	@ValueSource(strings = { "defer", "defer(if: false)", "experimental_disableErrorPropagation", "stream", "cost",
			"deprecated" })
	void noOtherDirectiveIsAccepted(String directive) {
		for (String query : new String[] { "{ ... @%s { __typename } }",
				"{ ...F } fragment F on Query { ... on Query @%s { __typename } }", "query @%s { __typename }",
				"{ __typename @%s }" }) {
			GraphQlHttp.Answer answer = this.graphQl.send(query.formatted(directive), Map.of());
			assertThat(answer.status()).isEqualTo(400);
			assertThat(answer.body().at("/errors/0/extensions/code").asString()).isEqualTo("VALIDATION_FAILED");
			assertThat(answer.body().at("/errors/0/message").asString()).contains(directive.replaceAll("\\(.*", ""));
		}
	}

}
