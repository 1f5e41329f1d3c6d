package org.opiniongraph.load.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.writing.LoadCounts;
import org.opiniongraph.model.NodeKind;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Tag("database")
@LoadingTest
class IngestTests {

	private static final LoadCounts NOTHING = LoadCounts.NONE;

	private static final List<String> BY_HAND = List.of("MATCH (o:Opinion) SET o.text = 'other'",
			"MATCH (m:Member {name: '中尾'}) DETACH DELETE m", "MATCH ()-[r:MENTIONS]->() DELETE r",
			"CREATE (:Opinion {id: 'opinion:intruder'})-[:ANSWERED_BY]->(:Stranger)",
			"MATCH (a:Opinion {row: 1})-[r:ANSWERED_BY]->(b) CREATE (a)-[:ANSWERED_BY]->(b)",
			"MATCH (o:Opinion {row: 2}) REMOVE o:Opinion");

	@TempDir
	Path folder;

	@Autowired
	Ingest ingest;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	GraphQlHttp graphQl;

	@Test
	void theSeedMakesTheWholeGraphAndTheSameOneAgain() {
		List<Map<String, Object>> before = wholeGraph();
		Map<NodeKind, Long> nodes = this.ingest.run(SeedFolder.PACKAGED, true).nodes();
		assertThat(nodes.get(NodeKind.THEME)).isBetween(24L, 48L);
		assertThat(nodes.get(NodeKind.TERM_SUGGESTION)).isBetween(20L, 200L);
		assertThat(nodes).containsAllEntriesOf(Map.of(NodeKind.COUNCIL, 1L, NodeKind.DOCUMENT, 1L, NodeKind.CATEGORY,
				4L, NodeKind.MEMBER, 12L, NodeKind.OPINION, 59L, NodeKind.RESPONSE, 54L, NodeKind.PROGRAM, 34L,
				NodeKind.ORGANIZATION, 21L, NodeKind.MATERIAL, 9L, NodeKind.WEB_PAGE, 3L));
		assertThat(wholeGraph()).isEqualTo(before);
	}

	@Test
	void theSameSeedTwiceWritesNothing() throws IOException {
		List<Map<String, Object>> before = wholeGraph();
		assertThat(this.ingest.run(SeedFolder.PACKAGED, false).counts()).isEqualTo(NOTHING);
		assertThat(this.ingest.run(SeedFolder.in(this.folder).location(), false).counts())
			.as("the same files in another place are the same content")
			.isEqualTo(NOTHING);
		assertThat(wholeGraph()).isEqualTo(before);
	}

	@Test
	void aChangedWordChangesOneProperty() throws IOException {
		String seed = SeedFolder.in(this.folder)
			.edit(SeedFolder.TABLE, (table) -> table.replace("国際連携は非常に重要。", "国際連携はきわめて重要。"))
			.location();
		LoadCounts counts = this.ingest.run(seed, false).counts();
		assertThat(counts.nodesCreated()).isZero();
		assertThat(counts.nodesDeleted()).isZero();
		assertThat(counts.relationshipsCreated()).isZero();
		assertThat(counts.relationshipsDeleted()).isZero();
		assertThat(
				this.graphQl.data("{ opinion(id: \"opinion:cstf-13/00050\") { text } }").at("/opinion/text").asString())
			.startsWith("国際連携はきわめて重要。");
	}

	@Test
	void whatIsGoneFromTheSeedIsGoneFromTheGraph() throws IOException {
		String seed = SeedFolder.in(this.folder)
			.edit(SeedFolder.TABLE,
					(table) -> table.replace("（例 NICTが実施中の「CYDER」）", "").replace("引き続き、CYDERに取り組む", "引き続き取り組む"))
			.location();
		LoadCounts counts = this.ingest.run(seed, false).counts();
		assertThat(counts.nodesDeleted()).as("at least the programme that nothing names any more").isPositive();
		assertThat(counts.relationshipsDeleted()).as("at least CYDER in opinion and answer, NICT in the opinion")
			.isGreaterThanOrEqualTo(3);
		assertThat(this.graphQl.data("{ program(code: \"CYDER\") { id } }").get("program").isNull()).isTrue();
	}

	@Test
	void aDocumentThatIsGoneTakesItsNodesWithIt() throws IOException {
		List<Map<String, Object>> before = wholeGraph();
		this.ingest.run(SeedFolder.in(this.folder).withLargeDocument("copy", 2).location(), false);
		assertThat(this.graphQl.data("{ opinions { totalCount } }").at("/opinions/totalCount").asInt()).isEqualTo(177);
		LoadCounts counts = this.ingest.run(SeedFolder.PACKAGED, false).counts();
		assertThat(counts.nodesCreated()).as("stock answers, of which the copy had made the patterns shorter")
			.isLessThanOrEqualTo(4);
		assertThat(wholeGraph()).isEqualTo(before);
	}

	/** Each is done on top of those before it, and would be seen alone. */
	@Test
	void aRebuildMendsWhateverWasDoneByHandAndConstraintsAndIndexesToo() {
		List<Map<String, Object>> whole = wholeGraph();
		List<Map<String, Object>> before = whole;
		for (String byHand : BY_HAND) {
			this.neo4j.query(byHand).run();
			List<Map<String, Object>> after = wholeGraph();
			assertThat(after).as(byHand).isNotEqualTo(before);
			before = after;
		}
		this.neo4j.query("DROP CONSTRAINT opinion_id").run();
		this.neo4j.query("CREATE INDEX by_hand FOR (node:Opinion) ON (node.id)").run();
		this.neo4j.query("CREATE (:Opinion {id: 'opinion:cstf-13/00001', row: 1, text: 'other'})").run();
		this.ingest.run(SeedFolder.PACKAGED, true);
		assertThat(wholeGraph()).isEqualTo(whole);
		assertThat(this.neo4j.query("SHOW CONSTRAINTS YIELD name WHERE name = 'opinion_id'").fetch().all()).hasSize(1);
	}

	/** With all constraints, the graph is brought to the seed piece by piece. */
	@Test
	void aRebuildDeletesNothingThatItWritesAgain() {
		List<Map<String, Object>> whole = wholeGraph();
		BY_HAND.forEach((byHand) -> this.neo4j.query(byHand).run());
		this.neo4j.query("CREATE CONSTRAINT by_hand FOR (node:Opinion) REQUIRE node.row IS UNIQUE").run();
		LoadCounts counts = this.ingest.run(SeedFolder.PACKAGED, true).counts();
		assertThat(wholeGraph()).isEqualTo(whole);
		assertThat(counts.nodesDeleted())
			.as("the intruder, the stranger, what is no opinion any more, and the record of loads")
			.isEqualTo(4);
		assertThat(counts.nodesCreated()).as("the member and the opinion").isBetween(2, 4);
		assertThat(this.neo4j.query("SHOW CONSTRAINTS YIELD name WHERE name = 'by_hand'").fetch().all()).isEmpty();
	}

	@Test
	void aDamagedSeedLeavesTheGraphAsItWas() throws IOException {
		List<Map<String, Object>> before = wholeGraph();
		String seed = SeedFolder.in(this.folder)
			.edit(SeedFolder.TABLE,
					(table) -> table.replace("国際連携は非常に重要。", "国際連携はきわめて重要。").replace("④ 国際連携\t吉岡構成員", "⑨ 国際連携\t吉岡構成員"))
			.location();
		assertThatExceptionOfType(SeedFormatException.class).isThrownBy(() -> this.ingest.run(seed, false))
			.withMessageStartingWith(SeedFolder.TABLE + ", line 80: unknown category mark in '⑨ 国際連携'");
		assertThat(wholeGraph()).isEqualTo(before);
	}

	@Test
	void aSeedWithoutDocumentsEmptiesNothing() throws IOException {
		SeedFolder seed = SeedFolder.in(this.folder);
		seed.delete(SeedFolder.DESCRIPTOR);
		assertThatExceptionOfType(SeedFormatException.class).isThrownBy(() -> this.ingest.run(seed.location(), false))
			.withMessage("documents: the seed has no document: expected documents/<slug>/document.yaml");
	}

	@Test
	void aMissingTableIsNamed() throws IOException {
		SeedFolder seed = SeedFolder.in(this.folder);
		seed.delete(SeedFolder.TABLE);
		assertThatExceptionOfType(SeedFormatException.class).isThrownBy(() -> this.ingest.run(seed.location(), false))
			.withMessageStartingWith(SeedFolder.TABLE + ": ");
	}

	@Test
	void aCouncilThatIsNotThereIsNamed() throws IOException {
		String seed = SeedFolder.in(this.folder)
			.edit(SeedFolder.DESCRIPTOR, (descriptor) -> descriptor.replace("council: cstf", "council: other"))
			.location();
		assertThatExceptionOfType(SeedFormatException.class).isThrownBy(() -> this.ingest.run(seed, false))
			.withMessageStartingWith(
					SeedFolder.DESCRIPTOR + ": there is no council 'other': expected one of [cstf], or its file");
	}

	private List<Map<String, Object>> wholeGraph() {
		return WholeGraph.read(this.neo4j);
	}

}
