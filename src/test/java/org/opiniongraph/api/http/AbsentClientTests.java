package org.opiniongraph.api.http;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A client that goes away, or talks nonsense, fills no log. */
@Isolated("what others log is no concern of it")
@FaultyTest
@ExtendWith(OutputCaptureExtension.class)
class AbsentClientTests {

	@LocalServerPort
	int port;

	@ParameterizedTest
	@ValueSource(strings = { "Content-Length: 100\n\n{\"query\":", "Transfer-Encoding: chunked\n\n9\n{\"query\"",
			"Content-Length: 5\n\n{\"que", "Content-Length: 20\n\n{\"query\":\"{ large }\"}" })
	void aClientThatIsGoneIsNoFailure(String rest, CapturedOutput log) throws IOException {
		int before = log.length();
		for (int i = 0; i < 5; i++) {
			try (var socket = new Socket("localhost", this.port)) {
				socket.setSoLinger(true, 0);
				socket.getOutputStream()
					.write(("POST /graphql HTTP/1.1\nHost: x\nContent-Type: application/json\n" + rest)
						.replace("\n", "\r\n")
						.getBytes(StandardCharsets.UTF_8));
			}
		}
		for (int i = 0; i < 5; i++) {
			assertThat(HttpCall.get(URI.create("http://localhost:" + this.port + "/graphql?query=%7Bfine%7D")).status())
				.isEqualTo(200);
		}
		assertThat(log.getAll().substring(before)).doesNotContain("Exception:", "\tat ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT /graphql", "PROPFIND /graphql", "TRACE /graphql", "PUT /nothing", "GET /nothing" })
	void neitherIsAMethodThatIsNotThere(String line, CapturedOutput log) throws IOException {
		int before = log.length();
		try (var socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write((line + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
			assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
				.matches("(?s)HTTP/1.1 (404|405|501) .*")
				.doesNotContainIgnoringCase("<html", "tomcat");
		}
		assertThat(log.getAll().substring(before)).doesNotContain("Exception:", "Resolved", "ERROR");
	}

}
