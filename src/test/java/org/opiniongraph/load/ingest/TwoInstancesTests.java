package org.opiniongraph.load.ingest;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opiniongraph.Instance;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.load.writing.OpinionGraphWriter;
import org.opiniongraph.neo4j.connection.GraphConstraints;
import org.opiniongraph.neo4j.connection.StartException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Several instances of the program on one Neo4j, and a graph that is another's. */
@Tag("database")
@LoadingTest
class TwoInstancesTests {

	private static final String QUESTION = "{ graph { revision counts { kind count } } }";

	@Autowired
	Neo4jConnectionDetails database;

	@Autowired
	Ingest ingest;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	OpinionGraphWriter writer;

	@Autowired
	GraphConstraints constraints;

	@Test
	void ofTwoThatStartOnAnEmptyStoreOneLoadsAndBothServe() throws Exception {
		List<Map<String, Object>> whole = WholeGraph.read(this.neo4j);
		this.neo4j.query("MATCH (node) DETACH DELETE node").run();
		var both = Stream.generate(() -> CompletableFuture.supplyAsync(() -> Instance.start(this.database)))
			.limit(2)
			.toList();
		try (Instance one = both.getFirst().get(); Instance other = both.getLast().get()) {
			assertThat(one.answer(QUESTION)).startsWith("200").isEqualTo(other.answer(QUESTION));
		}
		assertThat(WholeGraph.read(this.neo4j)).isEqualTo(whole);
	}

	@Test
	void whatServesNeedsNoLoadingAndWaitsForNobody() throws Exception {
		try (Instance reading = Instance.start(this.database, "--opinion-graph.load=off")) {
			assertThat(reading.answer(QUESTION)).startsWith("200");
			assertThat(reading.health("readiness")).startsWith("200").contains("\"modelVersion\":\"4\"");
		}
	}

	@Test
	void anIndexThatIsGoneIsNamed() throws Exception {
		try (Instance reading = Instance.start(this.database, "--opinion-graph.load=off")) {
			this.neo4j.query("DROP INDEX names").run();
			assertThat(reading.health("readiness")).startsWith("503").contains("\"missingIndexes\":[\"names\"]");
		}
		finally {
			this.constraints.create();
		}
	}

	@Test
	void whileAnotherInstanceChangesDocumentsThisOneStaysInService() throws Exception {
		try (Instance reading = Instance.start(this.database, "--opinion-graph.load=off")) {
			this.writer.beginChange();
			assertThat(reading.health("readiness")).startsWith("200").contains("\"changing\":true");
			assertThat(reading.answer("{ opinions { totalCount } }")).startsWith("200").contains("59");
			this.neo4j.query("MATCH (load:LoadInProgress) DELETE load").run();
			assertThat(reading.health("readiness")).as("the graph is built from nothing").startsWith("503");
		}
	}

	@Test
	void whileAnotherInstanceRebuildsThisOneAnswersWithTheWholeGraph() throws Exception {
		this.neo4j.query("MATCH (o:Opinion {row: 7}) SET o.text = 'by hand' CREATE (:Stranger)").run();
		try (Instance reading = Instance.start(this.database, "--opinion-graph.load=off")) {
			var rebuild = CompletableFuture.supplyAsync(() -> this.ingest.run(SeedFolder.PACKAGED, true));
			do {
				assertThat(reading.health("readiness")).startsWith("200");
				assertThat(reading.answer("{ opinions { totalCount } members { totalCount } }")).startsWith("200")
					.contains("{\"opinions\":{\"totalCount\":59},\"members\":{\"totalCount\":12}}");
			}
			while (!rebuild.isDone());
			assertThat(rebuild.get().counts().nodesDeleted()).as("the stranger, and the record of loads").isEqualTo(2);
			assertThat(reading.answer("{ opinionAt(document: \"document:cstf-13\", row: 7) { text } }"))
				.doesNotContain("by hand");
		}
	}

	@Test
	void aGraphOfAnotherModelIsRefusedByItsVersion() {
		this.neo4j.query("MATCH (load:Load) SET load.modelVersion = '1'").run();
		String sentence = "The graph in the database has model version 1, but this program reads 4. ";
		assertThatExceptionOfType(StartException.class).isThrownBy(() -> this.ingest.run(SeedFolder.PACKAGED, false))
			.withMessageStartingWith(sentence);
		assertThatExceptionOfType(StartException.class)
			.isThrownBy(() -> Instance.start(this.database, "--opinion-graph.load=off"))
			.withMessageStartingWith(sentence);
		assertThat(this.ingest.run(SeedFolder.PACKAGED, true).unchanged()).isFalse();
	}

	@Test
	void aGraphThatWasFoldedByOtherRulesIsLoadedAgainAndNotSearched() {
		List<Map<String, Object>> whole = WholeGraph.read(this.neo4j);
		this.neo4j.query("MATCH (load:Load), (opinion:Opinion) SET load.folding = '1', opinion.bigrams = 'x'").run();
		assertThatExceptionOfType(StartException.class)
			.isThrownBy(() -> Instance.start(this.database, "--opinion-graph.load=off"))
			.withMessageStartingWith("The texts of the graph in the database were folded by other rules");
		assertThat(this.ingest.run(SeedFolder.PACKAGED, false).unchanged()).isFalse();
		assertThat(WholeGraph.read(this.neo4j)).isEqualTo(whole);
		assertThat(this.ingest.run(SeedFolder.PACKAGED, false).unchanged()).isTrue();
	}

}
