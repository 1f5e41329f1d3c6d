package org.opiniongraph.knowledge.path;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.neo4j.reading.GraphReader;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

@ResourceLock(GraphTest.APPLICATION)
@Tag("database")
@GraphTest
class PathControllerTests {

	private static final String PATHS = """
			query ($from: ID!, $to: ID!, $most: Int = 6, $first: Int = 3) {
			  paths(from: $from, to: $to, maxLength: $most, first: $first) { length steps {
			    from { id ... on Opinion { text } ... on Response { text } } relationship forward
			    to { id ... on Opinion { text } ... on Response { text } } evidence { start end text } } } }
			""";

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	GraphReader reader;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void aMemberAndAProgrammeAreConnectedByTheOpinionThatNamesIt() {
		JsonNode path = paths("member:cstf/中尾", "program:cyder").get(0);
		assertThat(path.get("length").asInt()).isEqualTo(2);
		assertThat(path.get("steps")).extracting((step) -> step.get("relationship").asString())
			.containsExactly("RAISED", "MENTIONS");
		assertThat(path.at("/steps/0/forward").asBoolean()).isTrue();
		assertThat(path.at("/steps/0/evidence")).isEmpty();
		assertThat(path.at("/steps/1/from/id").asString()).isEqualTo("opinion:cstf-13/00038");
		assertThat(path.at("/steps/1/evidence/0/text").asString()).isEqualTo("CYDER");
	}

	@ParameterizedTest
	@CsvSource({ "response:cstf-13/00018,stock:,USES", "response:cstf-13/00001,commitment:cstf-13/00001/1,MAKES" })
	void whatAResponseUsesAndPromisesIsOneStepAway(String response, String to, String relationship) {
		String id = to.endsWith(":") ? this.graphQl
			.data("query ($id: ID!) { response(id: $id) { stock { stockAnswer { id } } } }", Map.of("id", response))
			.at("/response/stock/stockAnswer/id")
			.asString() : to;
		JsonNode path = paths(response, id).get(0);
		assertThat(path.get("length").asInt()).isEqualTo(1);
		assertThat(path.at("/steps/0/relationship").asString()).isEqualTo(relationship);
	}

	@Test
	void theWayBackIsTheSameWayAgainstItsArrows() {
		JsonNode there = paths("member:cstf/中尾", "program:cyder").get(0).get("steps");
		JsonNode back = paths("program:cyder", "member:cstf/中尾").get(0).get("steps");
		assertThat(back).hasSameSizeAs(there);
		for (int at = 0; at < back.size(); at++) {
			JsonNode step = there.get(there.size() - 1 - at);
			assertThat(back.get(at).get("from")).isEqualTo(step.get("to"));
			assertThat(back.get(at).get("forward").asBoolean()).isNotEqualTo(step.get("forward").asBoolean());
			assertThat(back.get(at).get("evidence")).isEqualTo(step.get("evidence"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "member:cstf/安田,member:cstf/小山", "program:sip,theme:iot-security", "theme:5g,organization:nict",
			"opinion:cstf-13/00001,opinion:cstf-13/00059", "material:cstf-13/資料13-1/③,member:cstf/吉岡",
			"category:cstf-13/1,category:cstf-13/4", "council:cstf,program:notice", "document:cstf-13,theme:5g" })
	void everyStepIsARelationshipOfTheGraphAndItsEvidenceStandsInTheText(String from, String to) {
		JsonNode paths = paths(from, to);
		assertThat(paths).isNotEmpty();
		for (JsonNode path : paths) {
			String at = from;
			assertThat(path.get("steps")).hasSize(path.get("length").asInt());
			for (JsonNode step : path.get("steps")) {
				assertThat(step.at("/from/id").asString()).isEqualTo(at);
				at = step.at("/to/id").asString();
				assertThat(stands(step)).as(step.toString()).isTrue();
				String text = step.at("/from/text").asString("") + step.at("/to/text").asString("");
				step.get("evidence")
					.forEach((span) -> assertThat(text.substring(span.get("start").asInt(), span.get("end").asInt()))
						.isEqualTo(span.get("text").asString()));
			}
			assertThat(at).isEqualTo(to);
			assertThat(inner(path)).noneMatch((id) -> id.startsWith("document:") || id.startsWith("council:"));
		}
	}

	@Test
	void theyAreAsShortAsNeo4jsOwnShortestPath() {
		for (String to : List.of("member:cstf/小山", "program:sip", "theme:5g", "organization:nict")) {
			long shortest = this.neo4j.query("""
					MATCH (a:Member {id: 'member:cstf/安田'}), (b {id: $to})
					MATCH p = SHORTEST 1 (a)(()-[r:RAISED|IN_CATEGORY|ANSWERED_BY|MENTIONS|ABOUT|SEE|CITES|REFERS_TO
					  |BROADER|RELATED_TO WHERE coalesce(r.score >= 0.5 OR NOT r:ABOUT, true)]-()){1,8}(b)
					RETURN length(p)
					""").bind(to).to("to").fetchAs(Long.class).one().orElseThrow();
			assertThat(paths("member:cstf/安田", to).get(0).get("length").asLong()).isEqualTo(shortest);
		}
	}

	@Test
	void aShorterLimitLeavesLongerWaysOut() {
		JsonNode paths = this.graphQl.data(PATHS, Map.of("from", "member:cstf/安田", "to", "member:cstf/小山", "most", 1))
			.get("paths");
		assertThat(paths).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "member:cstf/nobody,program:cyder", "program:cyder,member:cstf/nobody",
			"program:cyder,program:cyder" })
	void whatIsUnknownOrTheSameIsNotConnected(String from, String to) {
		assertThat(paths(from, to)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					paths(from: "x", to: "program:cyder")                           | 'from': expected the id of a node, such as 'program:cyder', but was 'x'
					paths(from: "program:cyder", to: "suggestion:cstf-13/x")        | 'to': expected the id of a node, such as 'program:cyder', but was 'suggestion:cstf-13/x'
					paths(from: "program:cyder", to: "program:sip", maxLength: 9)   | 'maxLength': expected 1 to 8, but was 9
					paths(from: "program:cyder", to: "program:sip", maxLength: 0)   | 'maxLength': expected 1 to 8, but was 0
					paths(from: "program:cyder", to: "program:sip", first: 11)      | 'first': expected 0 to 10, but was 11
					""",
			quoteCharacter = '`')
	void aBadArgumentIsNamed(String field, String message) {
		JsonNode error = this.graphQl.error("{ " + field + " { length } }");
		assertThat(error.get("message").asString()).isEqualTo(message);
		assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
	}

	@Test
	void aSearchTakesOneStatementForEachStepFromEitherEnd() {
		long before = this.reader.statementCount();
		paths("member:cstf/中尾", "program:cyder");
		assertThat(this.reader.statementCount() - before).as("ends, at most 6 steps, evidence, at most 5 kinds of node")
			.isLessThanOrEqualTo(13);
	}

	private JsonNode paths(String from, String to) {
		return this.graphQl.data(PATHS, Map.of("from", from, "to", to)).get("paths");
	}

	private boolean stands(JsonNode step) {
		boolean forward = step.get("forward").asBoolean();
		return this.neo4j.query("MATCH (a {id: $start})-[r]->(b {id: $end}) WHERE type(r) = $type RETURN count(r) > 0")
			.bind(step.at(forward ? "/from/id" : "/to/id").asString())
			.to("start")
			.bind(step.at(forward ? "/to/id" : "/from/id").asString())
			.to("end")
			.bind(step.get("relationship").asString())
			.to("type")
			.fetchAs(Boolean.class)
			.one()
			.orElseThrow();
	}

	private static List<String> inner(JsonNode path) {
		return path.get("steps").valueStream().skip(1).map((step) -> step.at("/from/id").asString()).toList();
	}

}
