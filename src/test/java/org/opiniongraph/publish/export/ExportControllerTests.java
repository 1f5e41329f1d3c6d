package org.opiniongraph.publish.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.model.Sha256;
import org.opiniongraph.neo4j.reading.GraphReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/** An export over HTTP. */
@LoadingTest
class ExportControllerTests {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	GraphReader reader;

	@Autowired
	KnownExport known;

	@Autowired
	Neo4jClient neo4j;

	/** Another state of the same graph: nothing is known of it yet. */
	@BeforeEach
	void forget() {
		this.neo4j.query("CREATE (any:Change {sequence: 0, node: 'any'})").run();
		this.neo4j.query("MATCH (any:Change {sequence: 0}) DELETE any").run();
	}

	@ParameterizedTest
	@EnumSource
	void aFileIsKnownByItsHashFromTheFirstTimeOn(ExportFile file) throws Exception {
		HttpResponse<byte[]> first = get("/export/" + file.fileName());
		assertThat(first.statusCode()).isEqualTo(200);
		assertThat(first.headers().firstValue("Content-Type")).contains(file.mediaType());
		String etag = first.headers().firstValue("ETag").orElseThrow();
		assertThat(etag).isEqualTo("\"" + Sha256.of(first.body()) + "\"");
		assertThat(first.headers().firstValueAsLong("Content-Length")).hasValue(first.body().length);
		assertThat(first.headers().firstValue("Last-Modified")).isPresent();
		long before = this.reader.statementCount();
		assertThat(get("/export/" + file.fileName()).body()).isEqualTo(first.body());
		HttpResponse<byte[]> third = get("/export/" + file.fileName(), "If-None-Match", etag);
		assertThat(third.statusCode()).isEqualTo(304);
		assertThat(third.body()).isEmpty();
		assertThat(this.reader.statementCount()).as("nothing was read").isEqualTo(before);
	}

	@Test
	void aDownloadThatBrokeGoesOnWhereItStoppedUnlessTheFileIsAnotherOne() throws Exception {
		HttpResponse<byte[]> whole = get("/export/graph.ttl");
		String etag = whole.headers().firstValue("ETag").orElseThrow();
		assertThat(whole.headers().firstValue("Accept-Ranges")).contains("bytes");
		int size = whole.body().length;
		HttpResponse<byte[]> rest = get("/export/graph.ttl", "Range", "bytes=100000-", "If-Range", etag);
		assertThat(rest.statusCode()).isEqualTo(206);
		assertThat(rest.headers().firstValue("Content-Range")).contains("bytes 100000-%d/%d".formatted(size - 1, size));
		assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(whole.body(), 100_000, size));
		assertThat(get("/export/graph.ttl", "Range", "bytes=-10", "Accept-Encoding", "gzip").body())
			.isEqualTo(Arrays.copyOfRange(whole.body(), size - 10, size));
		HttpResponse<byte[]> changed = get("/export/graph.ttl", "Range", "bytes=100000-", "If-Range", "\"other\"");
		assertThat(changed.statusCode()).isEqualTo(200);
		assertThat(changed.body()).hasSize(size);
		HttpResponse<byte[]> behind = get("/export/graph.ttl", "Range", "bytes=%d-".formatted(size));
		assertThat(behind.statusCode()).isEqualTo(416);
		assertThat(behind.headers().firstValue("Content-Range")).contains("bytes */" + size);
		assertThat(get("/export/graph.ttl", "Range", "bytes=0-1, 5-6").statusCode()).isEqualTo(200);
		assertThat(get("/export/graph.ttl", "Range", "nonsense").statusCode()).isEqualTo(200);
	}

	@Test
	void whoTakesGzipGetsATenthUnderATagOfItsOwn() throws Exception {
		HttpResponse<byte[]> plain = get("/export/graph.ttl");
		HttpResponse<byte[]> packed = get("/export/graph.ttl", "Accept-Encoding", "gzip");
		assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
		assertThat(packed.headers().allValues("Vary")).contains("Accept-Encoding");
		assertThat(packed.body().length).isLessThan(plain.body().length / 6);
		assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes()).isEqualTo(plain.body());
		String etag = packed.headers().firstValue("ETag").orElseThrow();
		assertThat(etag).isNotEqualTo(plain.headers().firstValue("ETag").orElseThrow());
		assertThat(get("/export/graph.ttl", "Accept-Encoding", "gzip", "If-None-Match", etag).statusCode())
			.isEqualTo(304);
	}

	@Test
	void theManifestTellsTheFilesThatAreServed() throws Exception {
		HttpResponse<byte[]> answer = get("/export");
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
		for (JsonNode file : new JsonMapper().readTree(answer.body()).get("files")) {
			HttpResponse<byte[]> served = HTTP.send(
					HttpRequest.newBuilder(URI.create(file.get("url").asString())).build(), BodyHandlers.ofByteArray());
			assertThat(served.headers().firstValue("ETag")).contains("\"" + file.get("sha256").asString() + "\"");
			assertThat(Sha256.of(served.body())).isEqualTo(file.get("sha256").asString());
			assertThat(served.body()).hasSize(file.get("bytes").asInt());
			assertThat(served.headers().firstValue("Content-Type")).contains(file.get("mediaType").asString());
		}
		long before = this.reader.statementCount();
		String etag = answer.headers().firstValue("ETag").orElseThrow();
		assertThat(get("/export", "If-None-Match", etag).statusCode()).isEqualTo(304);
		assertThat(get("/export/manifest.json").body()).isEqualTo(answer.body());
		assertThat(this.reader.statementCount()).as("nothing was read").isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/export/graph.xml", "/export/a/graph.jsonl", "/export/%00", "/export/Graph.jsonl" })
	void whatNoExportHasIsNotThere(String path) throws Exception {
		HttpResponse<byte[]> answer = get(path);
		assertThat(answer.statusCode()).isIn(400, 404);
		if (answer.statusCode() == 404) {
			assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
			assertThat(new JsonMapper().readTree(answer.body()).get("files").valueStream().map(JsonNode::asString))
				.containsExactlyElementsOf(ExportFile.names());
		}
	}

	@Test
	void onlyReadingIsPossible() throws Exception {
		HttpResponse<byte[]> answer = HTTP.send(HttpRequest.newBuilder(this.graphQl.uri("/export/graph.jsonl"))
			.POST(BodyPublishers.ofString("{}"))
			.build(), BodyHandlers.ofByteArray());
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("GET", "HEAD");
	}

	@Test
	void whoOnlyAsksForHeadersGetsThoseOfTheFile() throws Exception {
		HttpResponse<byte[]> head = HTTP.send(
				HttpRequest.newBuilder(this.graphQl.uri("/export/graph.jsonl")).HEAD().build(),
				BodyHandlers.ofByteArray());
		assertThat(head.statusCode()).isEqualTo(200);
		HttpResponse<byte[]> whole = get("/export/graph.jsonl");
		for (String name : List.of("ETag", "Content-Length", "Content-Type", "Last-Modified", "Accept-Ranges",
				"Vary")) {
			assertThat(head.headers().allValues(name)).as(name).isEqualTo(whole.headers().allValues(name)).isNotEmpty();
		}
	}

	@Test
	void whereAsManyRunAsMayTheNextOneIsToldToComeAgain() throws Exception {
		HttpResponse<byte[]> answer = this.known.inPlace(() -> this.known.inPlace(() -> {
			try {
				return get("/export/nodes.csv");
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}));
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After")).isPresent();
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(get("/export/nodes.csv").statusCode()).isEqualTo(200);
	}

	private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.graphQl.uri(path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return HTTP.send(request.build(), BodyHandlers.ofByteArray());
	}

}
