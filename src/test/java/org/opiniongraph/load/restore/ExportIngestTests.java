package org.opiniongraph.load.restore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.Instance;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.load.ingest.Ingest;
import org.opiniongraph.load.ingest.SeedFolder;
import org.opiniongraph.load.ingest.WholeGraph;
import org.opiniongraph.load.writing.LoadReport;
import org.opiniongraph.publish.export.ExportFolder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What was exported can be loaded back, and is the same graph. */
@Tag("database")
@LoadingTest
class ExportIngestTests {

	@TempDir
	static Path exported;

	@TempDir
	Path folder;

	@Autowired
	ApplicationContext context;

	@Autowired
	Neo4jConnectionDetails database;

	@Autowired
	Ingest ingest;

	@Autowired
	ExportIngest exports;

	@Autowired
	Neo4jClient neo4j;

	private Path export = Path.of("");

	/** One export for all tests, and a copy for each. */
	@BeforeEach
	void export() throws IOException {
		Path once = exported.resolve("export");
		if (!Files.exists(once)) {
			ExportFolder.write(this.context, once);
		}
		this.export = Files.createDirectories(this.folder.resolve("export"));
		for (String name : ExportFolder.names()) {
			Files.copy(once.resolve(name), this.export.resolve(name));
		}
	}

	@Test
	void theGraphAndItsOwnExportAreTheSame() throws IOException {
		List<Map<String, Object>> before = wholeGraph();
		this.neo4j.query("MATCH (node) DETACH DELETE node").run();
		LoadReport report = this.exports.run(this.export.toUri().toString(), false);
		assertThat(report.unchanged()).isFalse();
		assertThat(report.counts().nodesCreated()).isPositive();
		assertThat(wholeGraph()).isEqualTo(before);
		Path again = this.folder.resolve("again");
		ExportFolder.write(this.context, again);
		for (String name : ExportFolder.names()) {
			assertThat(again.resolve(name)).hasSameBinaryContentAs(this.export.resolve(name));
		}
	}

	@Test
	void anotherGraphIsReplacedAndItsFollowersStartAfresh() throws IOException {
		List<Map<String, Object>> before = wholeGraph();
		this.ingest.run(SeedFolder.in(this.folder.resolve("seed")).withLargeDocument("copy", 2).location(), false);
		this.exports.run(this.export.resolve("graph.jsonl").toUri().toString(), false);
		assertThat(wholeGraph()).isEqualTo(before);
		assertThat(this.neo4j.query("MATCH (set:ChangeSet) RETURN set.sequence AS sequence").fetchAs(Long.class).all())
			.containsExactly(1L);
	}

	@Test
	void theSameExportTwiceWritesNothing() {
		assertThat(this.exports.run(this.export.toUri().toString(), false).unchanged()).isTrue();
		assertThat(this.exports.run(this.export.toUri().toString(), true).unchanged()).isFalse();
	}

	@Test
	void aStartTakesAnExportInPlaceOfASeed() throws Exception {
		List<Map<String, Object>> before = wholeGraph();
		this.neo4j.query("MATCH (node) DETACH DELETE node").run();
		try (Instance instance = Instance.start(this.database, "--opinion-graph.from-export=" + this.export.toUri())) {
			assertThat(instance.answer("{ opinions { totalCount } }")).startsWith("200").contains("59");
		}
		assertThat(wholeGraph()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					1 | "version":"1"           | "version":"9"           | the export has version 9: expected 1
					1 | "modelVersion":"4"      | "modelVersion":"3"      | the export has model version 3: expected 4, the version of this program
					1 | "type":"graph"          | "type":"grph"           | the type is 'grph': expected graph, node or relationship
					1 | "dictionary":[          | "dictionary":[1,        | 'dictionary': expected a list of strings
					2 | "label":"Council"       | "label":"Counsel"       | the label 'Counsel' is unknown: expected one of [Council,
					2 | "id":"council:cstf"     | "id":"theme:cstf"       | 'theme:cstf' is not an id of a Council: expected an id that begins with council:
					2 | "id":"council:cstf"     | "id":"council:other"    | council:cstf
					2 | "id":"council:cstf",    | ``                      | 'id' is missing
					2 | "properties":{          | "properties":{"id":"x", | a node has no property 'id' of its own: remove it
					2 | "properties":{          | "properties":{"x":null, | 'x': expected a string, a number, true, false or a list of these, not null
					2 | "properties":{          | "properties":{"x":{},   | 'x': expected a string, a number
					2 | "properties":{          | "properties":{"x":[1,"a"], | 'x': expected values of one type in a list
					2 | "properties":{          | "properties":{"x":99999999999999999999, | 'x': expected a string, a number
					2 | "properties":{          | "properties":           | this is not valid JSON: expected an object such as
					2 | {"type"                 | {"type":"node","type"   | this is not valid JSON: expected an object such as
					""")
	void aDamagedLineIsNamedAndNothingIsWritten(int line, String part, String damaged, String sentence)
			throws IOException {
		List<Map<String, Object>> before = wholeGraph();
		Files.delete(this.export.resolve("manifest.json"));
		edit(line, (it) -> it.replace(part, damaged));
		assertThatExceptionOfType(ExportFormatException.class)
			.isThrownBy(() -> this.exports.run(this.export.toUri().toString(), true))
			.withMessageStartingWith("graph.jsonl, line ")
			.withMessageContaining(sentence)
			.satisfies((ex) -> {
				if (!sentence.equals("council:cstf")) {
					assertThat(ex).hasMessageStartingWith("graph.jsonl, line " + line + ": ");
				}
			});
		assertThat(wholeGraph()).isEqualTo(before);
	}

	@Test
	void whatIsThereTwiceOrLeadsNowhereIsNamed() throws IOException {
		Files.delete(this.export.resolve("manifest.json"));
		List<String> lines = lines();
		int last = lines.size();
		refused(insert(lines, 2, lines.get(1)),
				"graph.jsonl, line 3: the node 'council:cstf' appears twice: expected it once");
		refused(insert(lines, last, lines.getLast()),
				"graph.jsonl, line %d: this relationship appears twice: expected it once".formatted(last + 1));
		refused(insert(lines, last, lines.get(1)),
				"graph.jsonl, line %d: a node comes after a relationship: expected all nodes first"
					.formatted(last + 1));
		refused(insert(lines, last, lines.stream().filter((it) -> it.contains("\"RAISED\"")).findFirst().orElseThrow()),
				"graph.jsonl, line %d: the relationships of 'opinion:cstf-13/00001' are in two places: expected them in consecutive lines"
					.formatted(last + 1));
		refused(insert(lines, 1, lines.getFirst()), "graph.jsonl, line 2: expected only one line of the type graph");
		refused(lines.subList(1, last), "graph.jsonl, line 1: expected a first line of the type graph");
		refused(List.of(), "graph.jsonl: the file is empty: expected an export");
	}

	@Test
	void aFileThatIsNotTheOneOfTheManifestIsRefused() throws IOException {
		edit(2, (it) -> it.replace("\"name\":\"", "\"name\":\"X"));
		assertThatExceptionOfType(ExportFormatException.class)
			.isThrownBy(() -> this.exports.run(this.export.toUri().toString(), true))
			.withMessageStartingWith("graph.jsonl: the SHA-256 of the file is ")
			.withMessageEndingWith("as in the manifest");
	}

	@Test
	void anExportThatIsNotThereIsNamedByItsSetting() {
		assertThatExceptionOfType(ExportFormatException.class).isThrownBy(() -> this.exports.run("file:nowhere/", true))
			.withMessage(
					"file:nowhere/: there is no such export: set opinion-graph.from-export to the folder of an export or to its graph.jsonl");
	}

	private void refused(List<String> lines, String sentence) throws IOException {
		List<Map<String, Object>> before = wholeGraph();
		Files.write(this.export.resolve("graph.jsonl"), lines);
		assertThatExceptionOfType(ExportFormatException.class)
			.isThrownBy(() -> this.exports.run(this.export.toUri().toString(), true))
			.withMessage(sentence);
		assertThat(wholeGraph()).isEqualTo(before);
	}

	private void edit(int line, UnaryOperator<String> edit) throws IOException {
		List<String> lines = new ArrayList<>(lines());
		String before = lines.get(line - 1);
		lines.set(line - 1, edit.apply(before));
		assertThat(lines.get(line - 1)).isNotEqualTo(before);
		Files.write(this.export.resolve("graph.jsonl"), lines);
	}

	private static List<String> insert(List<String> lines, int at, String line) {
		var all = new ArrayList<>(lines);
		all.add(at, line);
		return all;
	}

	private List<String> lines() throws IOException {
		return Files.readString(this.export.resolve("graph.jsonl"), StandardCharsets.UTF_8).lines().toList();
	}

	private List<Map<String, Object>> wholeGraph() {
		return WholeGraph.read(this.neo4j);
	}

}
