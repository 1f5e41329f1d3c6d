package org.opiniongraph.neo4j.embedded;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.clients.ClientTools;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@GraphTest
class BrowserPageTests {

	@Test
	void aBrowserWithoutANetworkIsConnectedAndItsGuideDrawsAGraph(@Autowired ObjectProvider<EmbeddedNeo4j> server,
			@Autowired GraphQlHttp http) {
		EmbeddedNeo4j neo4j = server.getIfAvailable();
		assumeTrue(neo4j != null, "the Neo4j under test is not in this process");
		ClientTools.browse("browser/neo4j-browser.mjs", http.uri("/browser"), neo4j.uri().getAuthority(),
				Path.of("target/pictures").toAbsolutePath());
	}

	@ParameterizedTest
	@CsvSource({ "localhost, same-origin, 200", "localhost, , 200", "localhost, cross-site, 403",
			"another.example, same-origin, 403" })
	void onlyThePageItselfIsToldThePasswordOfTheReader(String host, @Nullable String site, int status,
			@Autowired ObjectProvider<EmbeddedNeo4j> server, @Autowired GraphQlHttp http) throws IOException {
		assumeTrue(server.getIfAvailable() != null, "the Neo4j under test is not in this process");
		var address = http.uri("/browser/reader.json");
		try (var socket = new Socket(address.getHost(), address.getPort())) {
			String header = (site != null) ? "Sec-Fetch-Site: " + site + "\r\n" : "";
			socket.getOutputStream()
				.write("GET /browser/reader.json HTTP/1.1\r\nHost: %s\r\n%sConnection: close\r\n\r\n"
					.formatted(host, header)
					.getBytes(StandardCharsets.US_ASCII));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer).startsWith("HTTP/1.1 " + status);
			assertThat(answer.contains("\"password\"")).isEqualTo(status == 200);
		}
	}

}
