package org.opiniongraph.api.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.neo4j.reading.RanStatements.RanStatement;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** A client that asks for it sees the Cypher that ran for its request. */
@GraphTest
class CypherTests {

	private static final TypeReference<Map<String, Object>> PARAMETERS = new TypeReference<>() {
	};

	private static final Map<String, Object> CYPHER = Map.of("cypher", true);

	private final JsonMapper json = new JsonMapper();

	@Autowired
	GraphQlHttp graphql;

	@Autowired
	Driver driver;

	@Test
	void aStatementThatRanGivesTheSameOnceMore() {
		JsonNode answer = this.graphql.send("{ opinions(first: 3) { nodes { id } } }", Map.of(), CYPHER).body();
		List<String> ids = answer.at("/data/opinions/nodes").findValuesAsString("id");
		assertThat(ids).hasSize(3);
		JsonNode statement = answer.at("/extensions/cypher/0");
		Map<?, ?> parameters = this.json.treeToValue(statement.get("parameters"), Map.class);
		assertThat(idsOf(run(statement.get("statement").asString(), parameters)))
			.as("one entry more is read, which says that there is a next page")
			.hasSize(ids.size() + 1)
			.startsWith(ids.toArray(String[]::new));
	}

	@Test
	void whatNeo4jBrowserIsGivenHasTheSameParameters() {
		JsonNode answer = this.graphql
			.send("{ members(first: 2, filter: {name: \"中\\\"'\\\\\"}) { nodes { name } } }", Map.of(), CYPHER)
			.body();
		for (JsonNode it : answer.at("/extensions/cypher")) {
			String[] lines = it.get("browser").asString().split("\n", 2);
			assertThat(lines[0]).startsWith(":param given => {").endsWith(";");
			String literal = lines[0].substring(":param given => ".length(), lines[0].length() - 1);
			Object given = run("RETURN " + literal + " AS given", Map.of()).getFirst().get("given").asObject();
			Object sent = run("RETURN $given AS given", this.json.treeToValue(it.get("parameters"), Map.class))
				.getFirst()
				.get("given")
				.asObject();
			assertThat(given).isEqualTo(sent);
			assertThat(lines[1]).isEqualTo(it.get("statement").asString().strip() + ";");
		}
	}

	@Test
	void whoDoesNotAskIsNotTold() {
		assertThat(this.graphql.send("{ opinions(first: 1) { totalCount } }", Map.of()).body().has("extensions"))
			.isFalse();
		assertThat(this.graphql.send("{ opinions(first: 1) { totalCount } }", Map.of(), Map.of("cypher", false))
			.body()
			.has("extensions")).isFalse();
	}

	@Test
	void anythingButTrueAndFalseIsAMistake() {
		JsonNode error = this.graphql.send("{ opinions(first: 1) { totalCount } }", Map.of(), Map.of("cypher", "yes"))
			.body()
			.at("/errors/0");
		assertThat(error.get("message").asString()).isEqualTo("'extensions.cypher': expected true or false");
	}

	@ParameterizedTest
	@CsvSource({ ", , true", ", bolt://elsewhere, false", "true, bolt://elsewhere, true", "false, , false" })
	void aServerWithAnotherNeo4jShowsNoStatementsUnlessItIsToldTo(Boolean setting, String neo4j, boolean enabled) {
		var environment = new MockEnvironment();
		if (neo4j != null) {
			environment.setProperty("spring.neo4j.uri", neo4j);
		}
		assertThat(new CypherProperties(setting).isEnabled(environment)).isEqualTo(enabled);
	}

	@Test
	void aTextIsQuotedAsCypherReadsIt() {
		var texts = List.of("it's", "a\\b", "\uDBFF\uDFFF", "line\nbreak", "施策");
		String quoted = BrowserText.of(new RanStatement("RETURN 1", Map.of("texts", texts)));
		String literal = quoted.substring(quoted.indexOf('['), quoted.indexOf("];") + 1);
		assertThat(run("RETURN " + literal + " AS texts", Map.of()).getFirst().get("texts").asList()).isEqualTo(texts);
	}

	private List<Record> run(String cypher, Map<?, ?> parameters) {
		try (var session = this.driver.session()) {
			return session.run(cypher, this.json.convertValue(parameters, PARAMETERS)).list();
		}
	}

	private static List<String> idsOf(List<Record> rows) {
		var ids = new ArrayList<String>();
		rows.getFirst().get("entries").values().forEach((it) -> ids.add(it.get(0).asString()));
		return ids;
	}

}
