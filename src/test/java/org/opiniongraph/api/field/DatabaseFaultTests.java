package org.opiniongraph.api.field;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.api.http.HttpCall;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What the database gives and nobody expected. */
@Tag("database")
@LoadingTest
class DatabaseFaultTests {

	private static final Map<String, Object> OPINION = Map.of("id", "opinion:cstf-13/00037");

	@Autowired
	Driver driver;

	@Autowired
	GraphQlHttp graphQl;

	@BeforeEach
	void spoil() {
		write("MATCH (o:Opinion {id: $id}) SET o.kept = o.text, o.text = 7");
	}

	@Test
	void whatIsDamagedIsNamedAndTakesNoNeighbour() {
		GraphQlHttp.Answer answer = this.graphQl.send(
				"""
						{ spoilt: opinion(id: "opinion:cstf-13/00037") { text } fine: opinion(id: "opinion:cstf-13/00038") { row } }
						""",
				Map.of());
		assertThat(answer.status()).isEqualTo(200);
		JsonNode body = answer.body();
		assertThat(body.at("/data/spoilt").isNull()).isTrue();
		assertThat(body.at("/data/fine/row").asInt()).isEqualTo(38);
		assertThat(body.at("/errors/0/path/0").asString()).isEqualTo("spoilt");
		assertThat(body.at("/errors/0/extensions/code").asString()).isEqualTo("INCOMPLETE_DATA");
		assertThat(body.at("/errors/0/message").asString()).contains("'opinion:cstf-13/00037'");
		assertThat(body.at("/errors/0/extensions/errorId").asString()).hasSize(36);
		assertThat(body.toString()).doesNotContainIgnoringCase("coerce", "integer", "string", "neo4j", "exception");
	}

	@ParameterizedTest
	@ValueSource(strings = { ".json", ".ttl", ".html" })
	void itsDocumentNamesIt(String format) {
		HttpCall.Answer answer = HttpCall.get(this.graphQl.uri("/doc/opinion:cstf-13/00037" + format));
		assertThat(answer.status()).isEqualTo(502);
		assertThat(answer.json().at("/code").asString()).isEqualTo("INCOMPLETE_DATA");
		assertThat(answer.json().at("/detail").asString()).contains("'opinion:cstf-13/00037'");
	}

	@Test
	void aListLeavesItOut() {
		JsonNode body = this.graphQl.send("{ opinions(first: 60) { nodes { id text } } }", Map.of()).body();
		assertThat(body.has("errors")).as(body.toString()).isFalse();
		assertThat(body.at("/data/opinions/nodes").size()).isEqualTo(58);
	}

	private void write(String statement) {
		this.driver.executableQuery(statement).withParameters(OPINION).execute();
	}

}
