package org.opiniongraph.imports;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.load.ingest.Ingest;
import org.opiniongraph.load.ingest.SeedFolder;
import org.opiniongraph.load.writing.IngestProperties;
import org.opiniongraph.load.writing.LoadCounts;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Imports that follow each other, or come at the same time. */
@LoadingTest
class ImportsInTurnTests {

	private static final String DESCRIPTOR = """
			slug: green-plan
			title: みどりの基本計画（案）に対する御意見と市の考え方
			language: ja
			table: comments.csv
			""";

	private static final String TABLE = """
			No.,提出者,該当箇所,御意見,市の考え方
			1,株式会社甲,第1章,サイバーセキュリティの人材育成を進めてほしい。,CYDERを実施しています。
			2,個人,第1章,緑地保全協議会（GCC）を設けてほしい。,検討します。
			3,乙大学,第2章,雨水浸透施設を増やすべき。,同上
			4,丙協会,第2章,雨水浸透施設に助成してほしい。,資料1-2の③を参照してください。 https://example.org/rain
			""";

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	Neo4jClient neo4j;

	@Autowired
	Ingest ingest;

	@Autowired
	IngestProperties properties;

	private ImportClient client;

	@BeforeEach
	void client() {
		this.client = new ImportClient(this.graphQl);
	}

	@AfterEach
	void forgetImports() throws IOException {
		FileSystemUtils.deleteRecursively(this.properties.imports());
	}

	@Test
	void importsAtTheSameTimeTakeTurns() {
		List<CompletableFuture<JsonNode>> both = Stream.of("green-plan", "blue-plan")
			.map((slug) -> DESCRIPTOR.replace("green-plan", slug))
			.map((descriptor) -> CompletableFuture.supplyAsync(() -> imported(descriptor, TABLE, false)))
			.toList();
		assertThat(both.stream().map(CompletableFuture::join).map((it) -> it.get("state").asString()))
			.containsExactly("DONE", "DONE");
		assertThat(this.graphQl.data("{ documents { nodes { id opinionCount } } }").at("/documents/nodes").toString())
			.contains("{\"id\":\"document:blue-plan\",\"opinionCount\":4}",
					"{\"id\":\"document:green-plan\",\"opinionCount\":4}");
		assertThat(loadedAll()).isEqualTo(LoadCounts.NONE);
	}

	@Test
	void aCategoryKeepsItsIdWhenOneIsInsertedBeforeIt() {
		imported(DESCRIPTOR, TABLE, false);
		JsonNode again = imported(DESCRIPTOR, TABLE.replaceFirst("\n1,", "\n0,丁社,はじめに,目次を付けてほしい。,付けます。\n1,"), false);
		assertThat(change(again, "CATEGORY").get("added").toString()).isEqualTo("[\"category:green-plan/0-1\"]");
		assertThat(change(again, "CATEGORY").get("removedCount").asInt()).isZero();
		assertThat(this.graphQl
			.data("{ categories(filter: {document: \"document:green-plan\"}) { nodes { id name ordinal } } }")
			.at("/categories/nodes")
			.valueStream()
			.map(JsonNode::toString))
			.containsExactly("{\"id\":\"category:green-plan/0-1\",\"name\":\"はじめに\",\"ordinal\":1}",
					"{\"id\":\"category:green-plan/1\",\"name\":\"第1章\",\"ordinal\":2}",
					"{\"id\":\"category:green-plan/2\",\"name\":\"第2章\",\"ordinal\":3}");
	}

	private JsonNode imported(String descriptor, String table, boolean dryRun) {
		JsonNode answer = this.client.importing(descriptor, "comments.csv", table, dryRun);
		assertThat(answer.has("errors")).as(answer.toString()).isFalse();
		return answer.at("/data/importDocument");
	}

	private LoadCounts loadedAll() {
		this.neo4j.query("MATCH (load:Load) SET load.revision = 'another'").run();
		return this.ingest.run(SeedFolder.PACKAGED, false).counts();
	}

	private static JsonNode change(JsonNode report, String kind) {
		return report.get("changes")
			.valueStream()
			.filter((it) -> it.get("kind").asString().equals(kind))
			.findFirst()
			.orElseThrow();
	}

}
