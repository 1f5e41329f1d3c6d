package org.opiniongraph.publish.documents;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.api.http.HttpCall;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** What people make by hand and leave incomplete takes no neighbour with it. */
@ResourceLock(Resources.SYSTEM_OUT)
@ExtendWith(OutputCaptureExtension.class)
@LoadingTest
class BareEdgeTests {

	private static final String BY_HAND = """
			MATCH (o:Opinion {id: 'opinion:cstf-13/00001'}), (p:Program), (t:Theme)
			WHERE NOT EXISTS { (o)-[:MENTIONS]->(p) } AND NOT EXISTS { (o)-[:ABOUT]->(t) }
			WITH o, p, t LIMIT 1
			CREATE (o)-[:MENTIONS]->(p), (o)-[:ABOUT]->(t), (:Opinion {id: 'opinion:cstf-13/00099'})
			""";

	@Autowired
	Driver driver;

	@Autowired
	GraphQlHttp graphQl;

	@BeforeEach
	void somebodyWritesByHand() {
		this.driver.executableQuery(BY_HAND).withParameters(Map.of()).execute();
	}

	@Test
	void aPageHasAllThatIsComplete(CapturedOutput log) {
		HttpCall.Answer answer = HttpCall.post(this.graphQl.uri("/graphql"), """
				{"query": "{ opinions(first: 70) { edges { node { id text row programs { code } \
				mentions { evidence { text } } themes { score theme { id } } } } } }"}""");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json().has("errors")).as(answer.text()).isFalse();
		JsonNode edges = answer.json().at("/data/opinions/edges");
		assertThat(edges.size()).isEqualTo(59);
		assertThat(log.getAll()).contains("lacks a property of the model").doesNotContain("Uncoercible: ");
	}

	@Test
	void howeverOftenItIsAskedForTheLogSaysItOnceASecond(CapturedOutput log) {
		long begin = System.nanoTime();
		for (int time = 0; time < 100; time++) {
			assertThat(HttpCall
				.post(this.graphQl.uri("/graphql"),
						"{ \"query\": \"{ opinion(id: \\\"opinion:cstf-13/00099\\\") { row text a%d: id } }\" }"
							.formatted(time))
				.text()).contains("INCOMPLETE_DATA");
		}
		long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
		assertThat(log.getAll().lines().filter((it) -> it.contains(" at /opinion: ")).count()).isBetween(1L,
				seconds + 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/doc/opinion:cstf-13/00001.html", "/doc/opinion:cstf-13/00001.json",
			"/doc/opinion:cstf-13/00001.ttl", "/doc/document:cstf-13.csv", "/doc/document:cstf-13.ttl",
			"/export/graph.ttl", "/export/graph.nt", "/export/nodes.csv", "/export/graph.jsonl" })
	void neitherDocumentsNorExportsFail(String path) {
		HttpCall.Answer answer = HttpCall.get(this.graphQl.uri(path));
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
	}

}
