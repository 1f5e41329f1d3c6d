package org.opiniongraph.api.http;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphTest;
import org.opiniongraph.clients.ClientTools;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/** What a browser gets from a server that answers with a token only. */
@GraphTest
class ReadTokenTests {

	private static final String TOKEN = "a-token-for-readers";

	@Autowired
	Neo4jConnectionDetails database;

	Servers server;

	@BeforeEach
	void start() {
		this.server = Servers.locked(this.database, TOKEN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/opinions/cstf-13/37", "/pages/https:/%2Fa.example", "/explorer/explorer.js",
			"/graphiql" })
	void aPageWithoutDataOpensSoThatAPersonMayTypeTheTokenThere(String path) {
		assertThat(HttpCall.get(this.server.uri(path), "Accept", "text/html").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/developers", "/doc/document:cstf-13.html", "/membersx", "/export/nodes.csv",
			"/graphql/operations/DocumentsView" })
	void whatHasDataIsNoSuchPage(String path) {
		HttpCall.Answer answer = HttpCall.get(this.server.uri(path), "Accept",
				path.equals("/") ? "application/json" : "text/html");
		assertThat(answer.status()).isEqualTo(401);
	}

	@Test
	void theExplorerAsksForTheTokenAndKeepsItInTheTab() {
		ClientTools.browse("browser/token.mjs", this.server.uri(""), Path.of("target/explorer").toAbsolutePath(),
				TOKEN);
	}

}
