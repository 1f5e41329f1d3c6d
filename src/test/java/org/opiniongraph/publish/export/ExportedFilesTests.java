package org.opiniongraph.publish.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.Sha256;
import org.opiniongraph.publish.graphfile.Column;
import org.opiniongraph.publish.web.Addresses;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Every file of an export is what its format wants, and all say the same graph. */
@GraphTest
class ExportedFilesTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final int OF_A_KIND = 4;

	@Autowired
	Exports exports;

	@Autowired
	Addresses addresses;

	@Autowired
	GraphQlHttp graphQl;

	private final Map<ExportFile, byte[]> files = new EnumMap<>(ExportFile.class);

	private JsonNode said = JSON.createObjectNode();

	@BeforeEach
	void export() throws Exception {
		this.said = JSON.readTree(Manifest.of(export(this.files), this.addresses));
	}

	@Test
	void theSameGraphGivesTheSameBytes() throws Exception {
		var again = new EnumMap<ExportFile, byte[]>(ExportFile.class);
		byte[] manifestAgain = Manifest.of(export(again), this.addresses);
		assertThat(again)
			.allSatisfy((file, bytes) -> assertThat(bytes).as(file.fileName()).isEqualTo(this.files.get(file)));
		assertThat(JSON.readTree(manifestAgain)).isEqualTo(this.said);
	}

	@Test
	void theManifestKeepsToItsSchemaAndTellsTheFiles() throws Exception {
		var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
			.getSchema(get("/schemas/manifest.schema.json").body());
		assertThat(schema.validate(this.said.toString(), InputFormat.JSON)).isEmpty();
		assertThat(this.said.get("$schema").asString()).isEqualTo(this.addresses.of("/schemas/manifest.schema.json"));
		assertThat(this.said.get("files").valueStream()).hasSize(this.files.size()).allSatisfy((it) -> {
			byte[] bytes = bytes(ExportFile.named(it.get("name").asString()).orElseThrow());
			assertThat(it.get("bytes").asLong()).isEqualTo(bytes.length);
			assertThat(it.get("sha256").asString()).isEqualTo(Sha256.of(bytes));
		});
	}

	@Test
	void countsAreThoseOfGraphQl() {
		JsonNode nodes = this.said.at("/counts/nodes");
		JsonNode graph = this.graphQl.data("{ graph { revision counts { kind count } } }").get("graph");
		assertThat(this.said.get("revision")).isEqualTo(graph.get("revision"));
		assertThat(graph.get("counts").valueStream()).hasSize(14)
			.allSatisfy((it) -> assertThat(nodes.get(NodeKind.valueOf(it.get("kind").asString()).label()).asLong())
				.isEqualTo(it.get("count").asLong())
				.isPositive());
	}

	@Test
	void linesAreJsonAndCountedByTheManifest() {
		List<JsonNode> lines = lines();
		assertThat(lines).hasSize(records(ExportFile.GRAPH_JSONL));
		assertThat(lines.getFirst().get("type").asString()).isEqualTo("graph");
		var counts = new TreeMap<String, Long>();
		lines.stream().skip(1).forEach((it) -> counts.merge(it.get("label").asString(), 1L, Long::sum));
		Stream.of("nodes", "relationships")
			.flatMap((it) -> this.said.at("/counts/" + it).propertyStream())
			.forEach((it) -> assertThat(counts.getOrDefault(it.getKey(), 0L)).as(it.getKey())
				.isEqualTo(it.getValue().asLong()));
		assertThat(lines).noneMatch((it) -> it.at("/properties/tokens").isString() || it.has("loadedAt"));
	}

	@Test
	void numbersThatAreNotWholeStaySo() {
		assertThat(lines().stream().filter((it) -> it.path("label").asString("").equals("ABOUT"))).isNotEmpty()
			.allSatisfy((it) -> {
				assertThat(it.at("/properties/score").isDouble()).isTrue();
				assertThat(it.at("/properties/weight").isDouble()).isTrue();
				assertThat(it.at("/properties/occurrences").isInt()).isTrue();
			});
	}

	@Test
	void rowsHaveAllThatNodesAndRelationshipsHave() {
		List<NamedCsvRecord> nodes = rows(ExportFile.NODES_CSV);
		List<NamedCsvRecord> relationships = rows(ExportFile.RELATIONSHIPS_CSV);
		assertThat(nodes).hasSize(records(ExportFile.NODES_CSV)).hasSize(walked());
		assertThat(relationships).hasSize(records(ExportFile.RELATIONSHIPS_CSV));
		assertThat(new String(bytes(ExportFile.NODES_CSV), StandardCharsets.UTF_8)).startsWith("id,kind,name,")
			.contains("\r\n");
		Map<String, JsonNode> byId = lines().stream()
			.filter((it) -> it.has("id"))
			.collect(Collectors.toMap((it) -> it.get("id").asString(), (it) -> it.get("properties")));
		assertThat(nodes)
			.allSatisfy((row) -> Objects.requireNonNull(byId.get(row.getField("id"))).propertyStream().forEach((it) -> {
				String expected = it.getValue().isArray() ? it.getValue().toString() : it.getValue().asString();
				assertThat(row.getField(it.getKey())).as(it.getKey()).isEqualTo(expected);
			}));
		Set<String> columns = Column.OF_RELATIONSHIPS.stream().map(Column::name).collect(Collectors.toSet());
		Set<String> ids = nodes.stream().map((row) -> row.getField("id")).collect(Collectors.toSet());
		assertThat(lines().stream()
			.filter((it) -> it.has("from") && ids.contains(it.get("from").asString())
					&& ids.contains(it.get("to").asString())))
			.hasSameSizeAs(relationships)
			.allSatisfy((it) -> assertThat(columns).containsAll(it.get("properties").propertyNames()));
	}

	@Test
	void turtleSaysOfAllNodesWhatTheirDocumentsSay() throws Exception {
		String turtle = new String(bytes(ExportFile.GRAPH_TTL), StandardCharsets.UTF_8);
		Graph graph = jena(turtle);
		assertThat(graph.size()).isEqualTo(records(ExportFile.GRAPH_TTL));
		assertThat(Rio.parse(new StringReader(turtle), RDFFormat.TURTLE)).hasSize(graph.size());
		var report = ShaclValidator.get().validate(shapes(), graph);
		assertThat(report.conforms()).as(() -> report.getEntries().toString()).isTrue();
		var seen = new HashMap<String, Integer>();
		for (NamedCsvRecord row : rows(ExportFile.NODES_CSV)) {
			if (seen.merge(row.getField("kind"), 1, Integer::sum) <= OF_A_KIND) {
				saysAllOf(this.addresses.ofDocument(row.getField("id")), graph);
			}
		}
		assertThat(seen).hasSize(14);
	}

	/** But what the document says of itself. */
	private static void saysAllOf(String document, Graph graph) throws Exception {
		var missing = new TreeSet<String>();
		jena(send(URI.create(document + ".ttl")).body()).find()
			.filterDrop((it) -> it.getSubject().getURI().equals(document)
					|| it.getPredicate().getURI().contains("/hydra/") || it.getObject().toString().contains("/hydra/"))
			.filterDrop(graph::contains)
			.forEachRemaining((it) -> missing.add(it.toString()));
		assertThat(missing).as(document).isEmpty();
	}

	private Export export(Map<ExportFile, byte[]> into) throws Exception {
		var targets = new EnumMap<ExportFile, OutputStream>(ExportFile.class);
		for (ExportFile file : ExportFile.values()) {
			targets.put(file, new ByteArrayOutputStream());
		}
		Export export = this.exports.write(targets);
		targets.forEach((file, target) -> into.put(file, ((ByteArrayOutputStream) target).toByteArray()));
		return export;
	}

	private byte[] bytes(ExportFile file) {
		return Objects.requireNonNull(this.files.get(file));
	}

	private List<JsonNode> lines() {
		return new String(bytes(ExportFile.GRAPH_JSONL), StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
	}

	private List<NamedCsvRecord> rows(ExportFile file) {
		try (var reader = CsvReader.builder().ofNamedCsvRecord(new String(bytes(file), StandardCharsets.UTF_8))) {
			return reader.stream().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private int records(ExportFile file) {
		return this.said.get("files")
			.valueStream()
			.filter((it) -> it.get("name").asString().equals(file.fileName()))
			.findFirst()
			.orElseThrow()
			.get("records")
			.asInt();
	}

	private int walked() {
		return this.graphQl.data("{ graph { counts { count } } }")
			.at("/graph/counts")
			.valueStream()
			.mapToInt((it) -> it.get("count").asInt())
			.sum();
	}

	private HttpResponse<String> get(String path) throws Exception {
		return send(this.graphQl.uri(path));
	}

	private static HttpResponse<String> send(URI address) throws Exception {
		try (HttpClient http = HttpClient.newHttpClient()) {
			return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
		}
	}

	private static Shapes shapes() {
		return Shapes.parse(
				RDFDataMgr.loadGraph(ExportedFilesTests.class.getResource("/graphql/published/shapes.ttl").toString()));
	}

	private static Graph jena(String turtle) {
		Graph graph = GraphFactory.createDefaultGraph();
		RDFParser.source(new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)))
			.lang(Lang.TURTLE)
			.parse(graph);
		return graph;
	}

}
