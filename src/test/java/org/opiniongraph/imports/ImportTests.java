package org.opiniongraph.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.load.ingest.Ingest;
import org.opiniongraph.load.ingest.SeedFolder;
import org.opiniongraph.load.ingest.WholeGraph;
import org.opiniongraph.load.writing.IngestProperties;
import org.opiniongraph.load.writing.LoadCounts;
import org.opiniongraph.load.writing.LoadReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents come and go through the API. */
@LoadingTest
class ImportTests {

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
	void aDryRunSaysWhatTheImportThenDoesAndARemovalLeavesNothing() {
		List<Map<String, Object>> before = WholeGraph.read(this.neo4j);
		JsonNode said = imported(DESCRIPTOR, TABLE, true);
		assertThat(WholeGraph.read(this.neo4j)).isEqualTo(before);
		assertThat(Files.exists(kept("green-plan"))).isFalse();
		JsonNode done = imported(DESCRIPTOR, TABLE, false);
		assertThat(done.get("state").asString()).as(done.toString()).isEqualTo("DONE");
		assertThat(withoutName(done)).isEqualTo(withoutName(said));
		assertThat(this.graphQl.data("{ document(id: \"document:green-plan\") { opinions { totalCount } } }")
			.at("/document/opinions/totalCount")
			.asInt()).isEqualTo(4);
		JsonNode removed = this.client.removing("document:green-plan", false).at("/data/removeDocument");
		assertThat(removed.get("state").asString()).isEqualTo("DONE");
		assertThat(change(removed, "OPINION").get("removedCount").asInt()).isEqualTo(4);
		assertThat(WholeGraph.read(this.neo4j)).isEqualTo(before);
		assertThat(Files.exists(kept("green-plan"))).isFalse();
	}

	@Test
	void theReportHasRowsRemarksWordsAndChanges() {
		JsonNode said = imported(DESCRIPTOR, TABLE, true);
		assertThat(said.get("state").asString()).isEqualTo("DONE");
		assertThat(said.get("format").asString()).startsWith("CSV");
		assertThat(said.get("rowCount").asInt()).isEqualTo(4);
		assertThat(said.at("/firstRows/1/speakerLabel").asString()).isEqualTo("個人");
		assertThat(said.get("names").toString()).contains("program:cyder");
		assertThat(said.get("themes")).isNotEmpty();
		assertThat(change(said, "OPINION").get("added").toString()).contains("opinion:green-plan/00001");
		assertThat(change(said, "MEMBER").get("addedCount").asInt()).isEqualTo(3);
		assertThat(said.get("suggestions").valueStream().map((it) -> it.get("term").asString())).contains("緑地保全協議会",
				"雨水浸透施設");
		assertThat(said.at("/suggestions/0/entry").asString())
			.isEqualTo("- id: program:gcc\n  code: GCC\n  name: '緑地保全協議会'\n");
	}

	@Test
	void anImportedDocumentIsThereAfterTheNextStart() {
		String name = "御意見 No#1（案）100%20.csv";
		JsonNode done = this.client.importing(DESCRIPTOR.replace("comments.csv", "'" + name + "'"), name, TABLE, false)
			.at("/data/importDocument");
		assertThat(done.get("state").asString()).as(done.toString()).isEqualTo("DONE");
		LoadReport again = this.ingest.run(SeedFolder.PACKAGED, false);
		assertThat(again.unchanged()).isTrue();
		assertThat(again.revision()).isEqualTo(done.get("revision").asString());
	}

	/** A load that compares all documents finds nothing to do. */
	@Test
	void whatIsImportedAloneIsAsIfAllWereLoaded() {
		imported(DESCRIPTOR, TABLE, false);
		assertThat(loadedAll()).isEqualTo(LoadCounts.NONE);
		imported("""
				slug: cstf-14
				title: 次の回
				issuedOn: 2030-01-01
				council: cstf
				language: ja
				table: comments.csv
				columns: {opinion: 御意見, member: 構成員, response: 回答}
				""", "構成員,御意見,回答\n中尾座長代理,IoTのセキュリティ対策を進めてほしい。,検討します。\n新田構成員,意見,検討します。\n", false);
		assertThat(this.graphQl.data("{ member(id: \"member:cstf/中尾\") { roleLabel } }")
			.at("/member/roleLabel")
			.asString()).isEqualTo("座長代理");
		assertThat(loadedAll()).isEqualTo(LoadCounts.NONE);
		imported(DESCRIPTOR, TABLE.replace("CYDERを実施しています。", "検討します。"), false);
		assertThat(loadedAll()).isEqualTo(LoadCounts.NONE);
		this.client.removing("document:cstf-14", false);
		assertThat(loadedAll()).isEqualTo(LoadCounts.NONE);
	}

	@Test
	void aDocumentBringsItsCouncilAndTakesItAway() {
		List<Map<String, Object>> before = WholeGraph.read(this.neo4j);
		String descriptor = DESCRIPTOR + "council: green-council\ncolumns: {opinion: 御意見, member: 委員}\n";
		byte[] table = "委員,御意見\n山田委員,雨水浸透施設を増やすべき。\n".getBytes(StandardCharsets.UTF_8);
		String council = "slug: green-council\nname: みどりの審議会\nroles: {委員: MEMBER}\n";
		JsonNode none = this.client.importing(descriptor, null, "comments.csv", table, false)
			.at("/data/importDocument");
		assertThat(none.get("error").asString()).contains("there is no council 'green-council': expected one of [cstf]",
				"input.council");
		JsonNode done = this.client.importing(descriptor, council, "comments.csv", table, false)
			.at("/data/importDocument");
		assertThat(done.get("state").asString()).as(done.toString()).isEqualTo("DONE");
		assertThat(this.graphQl
			.data("{ council(id: \"council:green-council\") { name members { nodes { name roleLabel } } } }")
			.at("/council")
			.toString())
			.isEqualTo("{\"name\":\"みどりの審議会\",\"members\":{\"nodes\":[{\"name\":\"山田\",\"roleLabel\":\"委員\"}]}}");
		assertThat(this.ingest.run(SeedFolder.PACKAGED, false).unchanged()).isTrue();
		JsonNode renamed = this.client
			.importing(descriptor, council.replace("みどりの", "緑の"), "comments.csv", table, false)
			.at("/data/importDocument");
		assertThat(change(renamed, "COUNCIL").get("changedCount").asInt()).isOne();
		this.client.removing("document:green-plan", false);
		assertThat(WholeGraph.read(this.neo4j)).isEqualTo(before);
	}

	@Test
	void aFileWithMistakesIsRefusedWithThePlaceOfEach() {
		List<Map<String, Object>> before = WholeGraph.read(this.neo4j);
		JsonNode refused = imported(DESCRIPTOR + "required: [response]\n",
				TABLE.replace("検討します。", "").replace(",同上", ","), false);
		assertThat(refused.get("state").asString()).isEqualTo("REFUSED");
		assertThat(refused.get("error").asString()).contains("line 3");
		assertThat(refused.get("remarks")
			.valueStream()
			.filter((it) -> it.get("severity").asString().equals("MISTAKE"))
			.map((it) -> it.get("place").asString())).hasSizeGreaterThan(1).allMatch((it) -> it.startsWith("line "));
		JsonNode unknown = imported(DESCRIPTOR + "council: nowhere\n", TABLE, false);
		assertThat(unknown.get("error").asString()).contains("there is no council 'nowhere'");
		JsonNode named = imported(DESCRIPTOR.replace("comments.csv", "../comments.csv"), TABLE, false);
		assertThat(named.get("error").asString()).contains("without a path");
		assertThat(WholeGraph.read(this.neo4j)).isEqualTo(before);
		assertThat(Files.exists(kept("green-plan"))).isFalse();
	}

	@Test
	void withoutADescriptorADryRunProposesOne() {
		JsonNode said = imported(null, TABLE, true);
		assertThat(said.get("descriptor").asString()).contains("table: 'comments.csv'");
		JsonNode none = this.client.importing(null, "comments.csv", TABLE, false);
		assertThat(none.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			comments.csv,  not Base64,  input.content
			document.yaml, 5oSP6KaLCg==, input.fileName
			""")
	void whatCannotBeAFileIsAnErrorOfTheArgument(String fileName, String content, String argument) {
		String answer = this.client
			.send("mutation { importDocument(input: {fileName: \"%s\", content: \"%s\", dryRun: true}) { state } }"
				.formatted(fileName, content), Map.of(), LoadingTest.TOKEN, "application/json");
		assertThat(this.client.json(answer).at("/errors/0/message").asString()).startsWith("'" + argument + "'");
	}

	@Test
	void onlyDocumentsThatWereImportedAreRemoved() {
		JsonNode refused = this.client.removing("document:cstf-13", false).at("/data/removeDocument");
		assertThat(refused.get("state").asString()).isEqualTo("REFUSED");
		assertThat(refused.get("error").asString()).contains("no document of this name was imported");
	}

	@Test
	void anImportIsFollowedByEventsUntilItEnds() {
		String job = imported(DESCRIPTOR, TABLE, true).get("job").asString();
		assertThat(this.client.events(job)).startsWith("event: next\ndata: {\"data\":{\"documentImport\":{\"state\":")
			.endsWith("\"DONE\"}}}\n\nevent: complete\ndata: \n\n");
		assertThat(this.client.found(job).at("/data/documentImport/state").asString()).isEqualTo("DONE");
		assertThat(this.client.found("none").at("/data/documentImport").isNull()).isTrue();
	}

	@Test
	void anImportDoesNotTakeTheFolderOfAnotherDocument() throws IOException {
		Files.createDirectories(kept("green-plan"));
		Files.writeString(kept("green-plan").resolve("document.yaml"),
				DESCRIPTOR.replace("slug: green-plan", "slug: another"));
		Files.writeString(kept("green-plan").resolve("comments.csv"), TABLE);
		JsonNode refused = imported(DESCRIPTOR, TABLE, true);
		assertThat(refused.get("state").asString()).isEqualTo("REFUSED");
		assertThat(refused.get("error").asString()).contains("the document 'another' is in the folder of this name");
	}

	@Test
	void withoutTheTokenNothingIsImported() {
		String answer = this.client.send(
				"mutation { removeDocument(input: {document: \"document:green-plan\"}) { state } }", Map.of(),
				LoadingTest.TOKEN + "x", "application/json");
		assertThat(this.client.json(answer).at("/errors/0/extensions/code").asString()).isEqualTo("UNAUTHENTICATED");
	}

	private JsonNode imported(@Nullable String descriptor, String table, boolean dryRun) {
		JsonNode answer = this.client.importing(descriptor, "comments.csv", table, dryRun);
		assertThat(answer.has("errors")).as(answer.toString()).isFalse();
		return answer.at("/data/importDocument");
	}

	private LoadCounts loadedAll() {
		this.neo4j.query("MATCH (load:Load) SET load.revision = 'another'").run();
		return this.ingest.run(SeedFolder.PACKAGED, false).counts();
	}

	private Path kept(String slug) {
		return this.properties.imports().resolve("documents").resolve(slug);
	}

	private static JsonNode change(JsonNode report, String kind) {
		return report.get("changes")
			.valueStream()
			.filter((it) -> it.get("kind").asString().equals(kind))
			.findFirst()
			.orElseThrow();
	}

	private static JsonNode withoutName(JsonNode report) {
		ObjectNode copy = ((ObjectNode) report).deepCopy();
		copy.remove("job");
		copy.remove("dryRun");
		return copy;
	}

}
