package org.opiniongraph.api.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is larger or slower than is read is refused before it is whole. */
@FaultyTest
@TestPropertySource(properties = { "opinion-graph.http.max-body-size=1KB", "opinion-graph.http.body-timeout=1s",
		"opinion-graph.http.max-query-string-size=1KB", "opinion-graph.http.max-answer-size=120B",
		"opinion-graph.connections.header-time=1s", "opinion-graph.connections.per-client=20" })
class SizeTests {

	@LocalServerPort
	int port;

	@Test
	void aBodyOfTheGreatestSizeIsRead() {
		String body = "{\"query\": \"{ fine }\"}";
		assertThat(HttpCall.post(uri("/graphql"), body + " ".repeat(1024 - body.length())).status()).isEqualTo(200);
	}

	@Test
	void aLargerAnswerIsNotSent() {
		HttpCall.Answer answer = HttpCall.post(uri("/graphql"),
				"{\"query\": \"{ a: __typename b: __typename c: __typename d: __typename e: __typename f: __typename "
						+ "g: __typename h: __typename i: __typename j: __typename k: __typename }\"}");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("TOO_COMPLEX");
		assertThat(answer.message())
			.isEqualTo("The answer is larger than 120 bytes. Use smaller pages or fewer fields.");
	}

	@Test
	void aLargerBodyIsToldItsSizeAndTheLimit() {
		HttpCall.Answer answer = HttpCall.post(uri("/graphql"), " ".repeat(1025));
		assertThat(answer.status()).isEqualTo(413);
		assertThat(answer.code()).isEqualTo("TOO_LARGE");
		assertThat(answer.message()).contains("1025", "1024");
	}

	@Test
	void aLargerBodyOfUntoldSizeIsReadNoFurtherThanTheLimit() {
		HttpCall.Answer answer = HttpCall.send(HttpRequest.newBuilder(uri("/graphql"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[100_000]))));
		assertThat(answer.status()).isEqualTo(413);
		assertThat(answer.code()).isEqualTo("TOO_LARGE");
		assertThat(answer.message()).contains("more than 1024");
	}

	@Test
	void aLongerAddressIsToldItsLengthAndTheLimit() {
		HttpCall.Answer answer = HttpCall.get(uri("/graphql?query=" + "a".repeat(2_000)));
		assertThat(answer.status()).isEqualTo(414);
		assertThat(answer.code()).isEqualTo("TOO_LARGE");
		assertThat(answer.message()).contains("2006", "1024");
	}

	@Test
	void headersThatTheContainerDoesNotReadAreRefusedInTheSameShape() {
		HttpCall.Answer answer = HttpCall.get(uri("/graphql?query=" + "a".repeat(40_000)));
		assertThat(answer.status()).isEqualTo(431);
		assertThat(answer.code()).isEqualTo("TOO_LARGE");
	}

	@Test
	void aBodyThatComesTooSlowlyIsNotWaitedFor() throws IOException {
		String answer = talk("""
				POST /graphql HTTP/1.1
				Host: localhost
				Content-Type: application/json
				Transfer-Encoding: chunked

				1
				{
				""", true);
		assertThat(answer).startsWith("HTTP/1.1 408").contains("TIMED_OUT");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GARBAGE\n\n", "GET /graphql HTTP/1.1\n\n", "GET /\u0001 HTTP/1.1\nHost: x\n\n",
			"GET / HTTP/9.9\nHost: x\n\n", "POST /graphql HTTP/1.1\nHost: x\nContent-Length: -1\n\n" })
	void aRequestThatIsNoneIsAnsweredWithoutAName(String request) throws IOException {
		assertThat(talk(request, false)).matches("(?s)HTTP/1.1 [45].*")
			.contains("\"errors\"", "nosniff")
			.doesNotContainIgnoringCase("tomcat", "apache", "<html", "exception");
	}

	@Test
	void jsonIsReadToABoundedDepth() {
		String deep = "{\"query\": \"{ fine }\", \"variables\": " + "[".repeat(200) + "]".repeat(200) + "}";
		HttpCall.Answer answer = HttpCall.post(uri("/graphql"), deep);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.message()).contains("at most 100 levels");
	}

	@Test
	void headersThatNeverEndAreNotWaitedForHoweverOftenAByteComes() throws Exception {
		try (var socket = new Socket("localhost", this.port)) {
			socket.getOutputStream().write("GET /graphql HTTP/1.1\r\nHost: x\r\nX: ".getBytes(StandardCharsets.UTF_8));
			assertThat(isClosedWhileItTalks(socket, "x")).isTrue();
		}
	}

	@Test
	void theRestOfABodyThatCameTooSlowlyIsNotReadForEver() throws Exception {
		try (var socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n"
					.getBytes(StandardCharsets.UTF_8));
			assertThat(isClosedWhileItTalks(socket, " ")).isTrue();
		}
	}

	@Test
	void oneClientHasNotAllConnections() throws Exception {
		var sockets = new ArrayList<Socket>();
		try {
			for (int i = 0; i < 40; i++) {
				sockets.add(new Socket("localhost", this.port));
			}
			Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> isOver(sockets.getLast()));
		}
		finally {
			for (Socket socket : sockets) {
				socket.close();
			}
		}
		Awaitility.await()
			.ignoreExceptions()
			.until(() -> HttpCall.get(uri("/graphql?query=%7Bfine%7D")).status() == 200);
	}

	/** A byte now and then, until the server has had enough of it. */
	private static boolean isClosedWhileItTalks(Socket socket, String piece) throws InterruptedException {
		for (int i = 0; i < 200; i++) {
			try {
				socket.getOutputStream().write(piece.getBytes(StandardCharsets.UTF_8));
			}
			catch (IOException ex) {
				return true;
			}
			Thread.sleep(100);
		}
		return false;
	}

	private static boolean isOver(Socket socket) {
		try {
			socket.setSoTimeout(100);
			return socket.getInputStream().read() < 0;
		}
		catch (SocketTimeoutException ex) {
			return false;
		}
		catch (IOException ex) {
			return true;
		}
	}

	/** Says it over a plain connection; a slow client says a space every now and then. */
	private String talk(String request, boolean slowly) throws IOException {
		try (var socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(100);
			socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
			var answer = new StringBuilder();
			InputStream in = socket.getInputStream();
			for (int i = 0; i < 100 && !answer.toString().endsWith("}"); i++) {
				try {
					byte[] bytes = new byte[4_096];
					int read = in.read(bytes);
					if (read < 0) {
						break;
					}
					answer.append(new String(bytes, 0, read, StandardCharsets.UTF_8));
				}
				catch (SocketTimeoutException ex) {
					if (slowly) {
						socket.getOutputStream().write("1\r\n \r\n".getBytes(StandardCharsets.UTF_8));
					}
				}
			}
			return answer.toString();
		}
	}

	private URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
