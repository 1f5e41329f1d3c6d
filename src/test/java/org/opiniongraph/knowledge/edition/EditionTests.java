package org.opiniongraph.knowledge.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.ingest.Ingest;
import org.opiniongraph.load.ingest.SeedFolder;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What an edition changed of the one before, against a difference made by hand. */
@LoadingTest
class EditionTests {

	private static final String DESCRIPTOR = """
			slug: plan-%s
			title: 計画（第%s版）
			issuedOn: 202%s-04-01
			council: cstf
			language: ja
			table: table.tsv
			columns: {opinion: 意見, member: 構成員, category: 項目, response: 回答}
			""";

	private static final String FIRST = """
			項目	構成員	意見	回答
			総論	中尾構成員	海底ケーブルの防護を計画に書くべきである。	ご指摘を踏まえて検討します。
			総論	後藤構成員	委員会の開催回数を年四回に増やしてほしい。	ご意見として承ります。
			各論	名和構成員	地方の拠点に配置する職員の研修を毎年度行うことが望ましい。	来年度から行います。
			各論	安田座長	予算の内訳を公表してほしい。	公表します。
			""";

	/** Row 2 went, row 1 and 3 changed, row 4 moved, and row 2 came. */
	private static final String SECOND = """
			項目	構成員	意見	回答
			総論	中尾構成員	海底ケーブルの防護を計画に書くべきである。	ご指摘を踏まえて第二章に記載しました。
			総論	林構成員	衛星通信の利用拡大について独立した章を設けること。	今後の参考とします。
			各論	安田座長	予算の内訳を公表してほしい。	公表します。
			総論	名和構成員	地方の拠点に配置する職員の研修を半期ごとに行うことが望ましい。	来年度から行います。
			""";

	@TempDir
	Path folder;

	@Autowired
	Ingest ingest;

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void whatAnEditionChangedIsToldRowByRow() throws IOException {
		load("editionOf: plan-1");
		JsonNode document = this.graphQl
			.data("""
					{ nodes(ids: ["document:plan-2"]) { ... on Document { editionOf { id editions { nodes { id } } }
					    rowChanges { totalCount edges { change changed score node { id text response { text } } earlier { id row text }
					      opinionDifference { removed { text start end } added { text } }
					      responseDifference { removed { text } added { text } } } } } } }
					""")
			.at("/nodes/0");
		assertThat(document.at("/editionOf/id").asString()).isEqualTo("document:plan-1");
		assertThat(document.at("/editionOf/editions/nodes/0/id").asString()).isEqualTo("document:plan-2");
		List<JsonNode> edges = document.at("/rowChanges/edges").valueStream().toList();
		assertThat(edges.stream().map(EditionTests::told)).containsExactly(
				"opinion:plan-2/00001 CHANGED [RESPONSE] opinion:plan-1/00001", "opinion:plan-2/00002 ADDED [] null",
				"opinion:plan-2/00003 UNCHANGED [] opinion:plan-1/00004",
				"opinion:plan-2/00004 CHANGED [OPINION, CATEGORY] opinion:plan-1/00003",
				"opinion:plan-1/00002 REMOVED [] opinion:plan-1/00002");
		assertThat(document.at("/rowChanges/totalCount").asInt()).isEqualTo(5);
		JsonNode opinion = edges.get(3).get("opinionDifference");
		assertThat(words(opinion.get("removed"))).isEqualTo("毎年度");
		assertThat(words(opinion.get("added"))).isEqualTo("半期ごとに");
		int start = opinion.at("/removed/0/start").asInt();
		assertThat(edges.get(3).at("/earlier/text").asString().substring(start)).startsWith("毎年度");
		assertThat(words(edges.get(0).at("/responseDifference/removed"))).isEqualTo("検討します");
		assertThat(words(edges.get(0).at("/responseDifference/added"))).isEqualTo("第二章に記載しました");
	}

	@Test
	void aClientAsksForSomeChangesOnly() throws IOException {
		load("editionOf: plan-1");
		JsonNode rows = this.graphQl.data("""
				{ nodes(ids: ["document:plan-2", "document:plan-1"]) { ... on Document {
				    rowChanges(changes: [ADDED, REMOVED], last: 1) { totalCount nodes { id } } } } }
				""");
		assertThat(rows.at("/nodes/0/rowChanges/totalCount").asInt()).isEqualTo(2);
		assertThat(rows.at("/nodes/0/rowChanges/nodes/0/id").asString()).isEqualTo("opinion:plan-1/00002");
		assertThat(rows.at("/nodes/1/rowChanges/totalCount").asInt()).as("no edition of another one").isZero();
	}

	@Test
	void whatIsNoEditionAnyMoreHasNoEdges() throws IOException {
		load("editionOf: plan-1");
		assertThat(edges()).isEqualTo(4);
		load("");
		assertThat(edges()).isZero();
	}

	@Test
	void anEditionOfNothingIsRefused() {
		assertThatExceptionOfType(SeedFormatException.class).isThrownBy(() -> load("editionOf: plan-3"))
			.withMessageContaining(
					"'editionOf: plan-3' in the document 'plan-2': expected the slug of another document");
		assertThatExceptionOfType(SeedFormatException.class).isThrownBy(() -> load("editionOf: plan-2"))
			.withMessageContaining("'editionOf: plan-2'");
	}

	private void load(String edition) throws IOException {
		String seed = SeedFolder.in(this.folder)
			.withDocument("plan-1", DESCRIPTOR.formatted(1, 1, 1), FIRST)
			.withDocument("plan-2", DESCRIPTOR.formatted(2, 2, 2) + edition + "\n", SECOND)
			.location();
		this.ingest.run(seed, false);
	}

	private long edges() {
		return this.neo4j.query("MATCH ()-[r:REVISES|EDITION_OF]->() RETURN count(r)")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private static String told(JsonNode edge) {
		String changed = edge.get("changed").valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
		return "%s %s [%s] %s".formatted(edge.at("/node/id").asString(), edge.get("change").asString(), changed,
				edge.at("/earlier/id").asString("null"));
	}

	private static String words(JsonNode spans) {
		return spans.valueStream().map((it) -> it.get("text").asString()).collect(Collectors.joining(" "));
	}

}
