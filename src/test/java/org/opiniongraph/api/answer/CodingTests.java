package org.opiniongraph.api.answer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.api.http.FaultyTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers are compressed for who takes it, and large ones are sent piece by piece. */
@FaultyTest
class CodingTests {

	private static final String LARGE = "/graphql?query=%7Blarge%7D";

	private static final String FINE = "/graphql?query=%7Bfine%7D";

	private static final String MIDDLE = "/graphql?query=%7B__schema%7BqueryType%7Bname%7D"
			+ "types%7Bname%20description%20fields%7Bname%20description%7D%7D%7D%7D";

	private static final int SIZE_OF_LARGE = 5_000_000;

	@LocalServerPort
	int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			gzip | gzip
			gzip, deflate, br, zstd | gzip
			x-gzip;q=0.3 | gzip
			* | gzip
			identity;q=0.5, gzip;q=0.5 | gzip
			*;q=0.1, gzip;q=0 |
			gzip;q=0 |
			identity, gzip;q=0.5 |
			br |
			this is, nothing;;q |
			""")
	void theClientSaysWhichCoding(String accepted, String coding) throws IOException, InterruptedException {
		HttpResponse<byte[]> answer = get(MIDDLE, "Accept-Encoding", accepted);
		assertThat(answer.headers().firstValue("Content-Encoding").orElse(null)).isEqualTo(coding);
		assertThat(text(answer)).contains("queryType");
		assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(answer.body().length);
		assertThat(answer.headers().firstValue("Vary")).hasValue("Accept, Accept-Encoding");
	}

	@Test
	void whatIsSmallStaysAsItIs() throws IOException, InterruptedException {
		HttpResponse<byte[]> answer = get(FINE, "Accept-Encoding", "gzip");
		assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
		assertThat(answer.headers().firstValue("Vary")).hasValue("Accept, Accept-Encoding");
	}

	@Test
	void aLargeAnswerIsWholeAndItsLengthIsTold() throws IOException, InterruptedException {
		HttpResponse<byte[]> plain = get(LARGE, "Accept-Encoding", "identity");
		assertThat(plain.statusCode()).isEqualTo(200);
		assertThat(text(plain)).isEqualTo("{\"data\":{\"large\":\"%s\"}}".formatted("large".repeat(SIZE_OF_LARGE / 5)));
		assertThat(plain.headers().firstValueAsLong("Content-Length")).hasValue(plain.body().length);
		HttpResponse<byte[]> compressed = get(LARGE, "Accept-Encoding", "gzip");
		assertThat(compressed.body()).hasSizeLessThan(SIZE_OF_LARGE / 20);
		assertThat(text(compressed)).isEqualTo(text(plain));
		assertThat(etag(compressed)).isNotEqualTo(etag(plain));
	}

	@Test
	void aLargeAnswerThatTheClientHasIsNotSentAgain() throws IOException, InterruptedException {
		String etag = etag(get(LARGE, "Accept-Encoding", "gzip"));
		HttpResponse<byte[]> again = get(LARGE, "Accept-Encoding", "gzip", "If-None-Match", etag);
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(get(LARGE, "Accept-Encoding", "identity", "If-None-Match", etag).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ LARGE + ",gzip", LARGE + ",identity", FINE + ",gzip", MIDDLE + ",gzip" })
	void headIsGetWithoutTheBody(String path, String accepted) throws IOException, InterruptedException {
		HttpResponse<byte[]> get = get(path, "Accept-Encoding", accepted);
		HttpResponse<byte[]> head = send(HttpRequest.newBuilder(uri(path)).HEAD(), "Accept-Encoding", accepted);
		assertThat(head.body()).isEmpty();
		assertThat(etag(head)).isEqualTo(etag(get));
		assertThat(head.headers().firstValue("Content-Encoding"))
			.isEqualTo(get.headers().firstValue("Content-Encoding"));
		assertThat(head.headers().firstValue("Content-Length")).isEqualTo(get.headers().firstValue("Content-Length"));
	}

	private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(uri(path)).GET(), headers);
	}

	private static HttpResponse<byte[]> send(HttpRequest.Builder request, String... headers)
			throws IOException, InterruptedException {
		try (HttpClient http = HttpClient.newHttpClient()) {
			return http.send(request.headers(headers).build(), HttpResponse.BodyHandlers.ofByteArray());
		}
	}

	private static String etag(HttpResponse<?> answer) {
		return answer.headers().firstValue("ETag").orElseThrow();
	}

	private static String text(HttpResponse<byte[]> answer) throws IOException {
		boolean compressed = answer.headers().firstValue("Content-Encoding").isPresent();
		byte[] body = answer.body();
		return new String(compressed ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body,
				StandardCharsets.UTF_8);
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
