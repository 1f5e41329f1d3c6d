package org.opiniongraph.api.field;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LoadingTest;
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
	void aFieldThatCannotBeReadIsOursAndTakesNoNeighbour() {
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
		assertThat(body.at("/errors/0/extensions/code").asString()).isEqualTo("INTERNAL");
		assertThat(body.at("/errors/0/extensions/errorId").asString()).hasSize(36);
		assertThat(body.toString()).doesNotContainIgnoringCase("coerce", "integer", "string", "neo4j", "exception");
	}

	private void write(String statement) {
		this.driver.executableQuery(statement).withParameters(OPINION).execute();
	}

}
