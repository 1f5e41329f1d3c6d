package org.opiniongraph.knowledge.federation;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.Instance;
import org.opiniongraph.api.http.HttpCall;
import org.opiniongraph.clients.ClientTools;
import org.opiniongraph.neo4j.reading.GraphReader;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema as a subgraph, in an instance that has it on. */
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FederationTests {

	private final JsonMapper json = new JsonMapper();

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	Neo4jConnectionDetails database;

	private Instance instance;

	@BeforeAll
	void start() {
		this.instance = Instance.start(this.database, "--opinion-graph.load=off",
				"--opinion-graph.federation.enabled=true");
	}

	@AfterAll
	void stop() {
		if (this.instance != null) {
			this.instance.close();
		}
	}

	@Test
	void aGatewayJoinsItWithAnotherSubgraph() {
		ClientTools.node("federation/gateway.mjs", this.instance.graphQl(), "member:cstf/中尾", "member:cstf/林");
	}

	@Test
	void theNodesOfAKindAreReadAtOnce() {
		GraphReader reader = this.instance.bean(GraphReader.class);
		long before = reader.statementCount();
		HttpCall.Answer answer = entities("""
				... on Member { name } ... on Theme { id }""", Stream.of("Member member:cstf/中尾", "Theme theme:5g",
				"Member member:cstf/林", "Member member:cstf/nobody"));
		assertThat(answer.json().at("/data/_entities")).extracting((it) -> it.at("/name").asString("-"))
			.containsExactly("中尾", "-", "林", "-");
		assertThat(answer.json().at("/data/_entities/1/id").asString()).isEqualTo("theme:5g");
		assertThat(answer.json().at("/data/_entities/3").isNull()).isTrue();
		assertThat(reader.statementCount() - before).as("members, themes").isEqualTo(2);
	}

	@Test
	void limitsHoldForEntities() {
		assertThat(entities("... on Member { opinions(first: 100) { edges { node { id text } } } }",
				Stream.generate(() -> "Member member:cstf/林").limit(1_000))
			.code()).isEqualTo("TOO_COMPLEX");
	}

	@Test
	void everyNodeHasAKey() {
		HttpCall.Answer answer = HttpCall.post(this.instance.graphQl(), "{\"query\": \"{ _service { sdl } }\"}");
		assertThat(answer.json().at("/data/_service/sdl").asString()).contains("@key(fields : \"id\"",
				"type Member implements Named & Node & Summarized @key(fields : \"id\"");
	}

	@Test
	void nothingOfItIsThereWhenItIsOff() {
		assertThat(this.graphQl.error("{ _service { sdl } }").at("/message").asString())
			.startsWith("The type 'Query' has no field '_service'.");
		assertThat(HttpCall.get(this.graphQl.uri("/schema.graphqls")).text()).doesNotContain("@key", "_entities",
				"_Any", "@link");
	}

	private HttpCall.Answer entities(String selection, Stream<String> wanted) {
		String representations = wanted.map((it) -> it.split(" "))
			.map((it) -> "{\"__typename\": \"%s\", \"id\": \"%s\"}".formatted(it[0], it[1]))
			.collect(Collectors.joining(", ", "[", "]"));
		String query = "query ($r: [_Any!]!) { _entities(representations: $r) { %s } }".formatted(selection);
		return HttpCall.post(this.instance.graphQl(), "{\"query\": %s, \"variables\": {\"r\": %s}}"
			.formatted(this.json.writeValueAsString(query), representations));
	}

}
