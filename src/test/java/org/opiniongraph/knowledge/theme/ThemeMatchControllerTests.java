package org.opiniongraph.knowledge.theme;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LoadingTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@LoadingTest
class ThemeMatchControllerTests {

	private static final String ALL = """
			{ opinions(first: 100) { edges { node { ...about } } } responses(first: 100) { edges { node { ...about } } } }
			fragment about on Passage { text themes { theme { id } score correction
			  parts { weight occurrences prominence coverage } evidence { start end text } } }
			""";

	private static final String CORRECTED = """
			{ opinion(id: "opinion:cstf-13/00001") { corrections {
			    verdict words reason target { __typename id ... on Theme { name broader { name } } ... on Program { code } } }
			    mentions { correction subject { id } } themes { correction theme { id } } } }
			""";

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	Driver driver;

	@Test
	void everyPieceOfEvidenceIsCutFromItsText() {
		int pieces = 0;
		for (JsonNode list : this.graphQl.data(ALL)) {
			for (JsonNode edge : list.get("edges")) {
				String text = edge.at("/node/text").asString();
				for (JsonNode match : edge.at("/node/themes")) {
					for (JsonNode span : match.get("evidence")) {
						assertThat(text.substring(span.get("start").asInt(), span.get("end").asInt()))
							.isEqualTo(span.get("text").asString());
						pieces++;
					}
				}
			}
		}
		assertThat(pieces).isGreaterThan(100);
	}

	@Test
	void theStrongestThemeComesFirst() {
		for (JsonNode list : this.graphQl.data(ALL)) {
			for (JsonNode edge : list.get("edges")) {
				double last = 1;
				String lastId = "";
				for (JsonNode match : edge.at("/node/themes")) {
					double score = match.get("score").asDouble();
					String id = match.at("/theme/id").asString();
					assertThat(score).isBetween(0.0, last);
					assertThat(score < last || id.compareTo(lastId) > 0).isTrue();
					last = score;
					lastId = id;
				}
			}
		}
	}

	@Test
	void aScoreShowsItsParts() {
		for (JsonNode list : this.graphQl.data(ALL)) {
			for (JsonNode edge : list.get("edges")) {
				for (JsonNode match : edge.at("/node/themes")) {
					JsonNode parts = match.get("parts");
					assertThat(parts.get("weight").asDouble()).isNotNegative();
					assertThat(parts.get("prominence").asDouble()).isBetween(0.0, 1.0);
					assertThat(parts.get("coverage").asDouble()).isBetween(0.0, 1.0);
					if (match.get("correction").isNull()) {
						assertThat(match.get("evidence")).isNotEmpty();
						assertThat(parts.get("occurrences").asInt()).isEqualTo(match.get("evidence").size());
					}
				}
			}
		}
	}

	@Test
	void whatResearchersCorrectedIsToldWithItsReason() {
		int before = this.graphQl.data(CORRECTED).at("/opinion/corrections").size();
		write("""
				MATCH (o:Opinion {id: 'opinion:cstf-13/00001'})
				MATCH (p:Program {id: 'program:sip'})
				MATCH (t:Theme {id: 'theme:5g'})
				CREATE (o)-[:MENTIONS {starts: [0], ends: [1], surfaces: [left(o.text, 1)], correction: 'added'}]->(p)
				CREATE (o)-[:CORRECTED {verdict: 'ADDED', words: [left(o.text, 1)], reason: 'added'}]->(p)
				CREATE (o)-[:CORRECTED {verdict: 'REFUTED', words: [], reason: 'no'}]->(t)
				""");
		try {
			JsonNode opinion = this.graphQl.data(CORRECTED).get("opinion");
			assertThat(opinion.get("corrections")).hasSize(before + 2);
			JsonNode added = correction(opinion, "program:sip");
			assertThat(added.get("verdict").asString()).isEqualTo("ADDED");
			assertThat(added.get("words")).hasSize(1);
			assertThat(added.get("reason").asString()).isEqualTo("added");
			assertThat(added.at("/target/code").asString()).isEqualTo("SIP");
			JsonNode refuted = correction(opinion, "theme:5g");
			assertThat(refuted.get("verdict").asString()).isEqualTo("REFUTED");
			assertThat(refuted.get("words")).isEmpty();
			assertThat(refuted.at("/target/__typename").asString()).isEqualTo("Theme");
			assertThat(opinion.get("mentions").valueStream().filter((it) -> !it.get("correction").isNull()))
				.singleElement()
				.extracting((it) -> it.get("correction").asString() + it.at("/subject/id").asString())
				.isEqualTo("addedprogram:sip");
		}
		finally {
			write("""
					MATCH (:Opinion {id: 'opinion:cstf-13/00001'})-[r:CORRECTED|MENTIONS]->(target)
					WHERE target.id = 'program:sip' OR type(r) = 'CORRECTED' AND target.id = 'theme:5g'
					DELETE r
					""");
		}
		assertThat(this.graphQl.data(CORRECTED).at("/opinion/corrections")).hasSize(before);
	}

	private static JsonNode correction(JsonNode opinion, String target) {
		return opinion.get("corrections")
			.valueStream()
			.filter((it) -> it.at("/target/id").asString().equals(target))
			.findFirst()
			.orElseThrow();
	}

	private void write(String statement) {
		this.driver.executableQuery(statement)
			.withParameters(Map.of())
			.withConfig(QueryConfig.builder().withDatabase("neo4j").build())
			.execute();
	}

}
