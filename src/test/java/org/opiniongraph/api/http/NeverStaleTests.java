package org.opiniongraph.api.http;

import java.net.URI;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.Nightly;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers are kept, and none of them is ever older than the last write. */
@Tag("database")
@LoadingTest
class NeverStaleTests {

	private static final int WRITES = Nightly.or(100, 1_000);

	private static final String ID = "opinion:cstf-13/00037";

	private static final String QUERY = "{ opinion(id: \"%s\") { text member { name } } opinions(first: 3) { edges { node { id text } } } }"
		.formatted(ID);

	private static final String BODY = "{\"query\": \"%s\"}".formatted(QUERY.replace("\"", "\\\""));

	@Autowired
	Driver driver;

	@Autowired
	Neo4jConnectionDetails database;

	private Servers one;

	private Servers other;

	@BeforeEach
	void start() {
		this.one = Servers.one(this.database);
		this.other = Servers.other(this.database);
		write("MATCH (o:Opinion {id: '%s'}) SET o.kept = o.text".formatted(ID));
	}

	@AfterEach
	void putBack() {
		write("MATCH (o:Opinion {id: '%s'}) SET o.text = o.kept REMOVE o.kept".formatted(ID));
	}

	@Test
	void afterEachWriteByAnotherClientNoInstanceGivesAStaleAnswer() {
		URI get = this.other.uri(HttpCall.address("/graphql", "query", QUERY));
		int stale = 0;
		int reads = 0;
		long hits = this.one.hits() + this.other.hits();
		try (Session client = this.driver.session(SessionConfig.forDatabase("neo4j"))) {
			for (int i = 0; i < WRITES; i++) {
				String text = "written " + i + ";";
				client.run("MATCH (o:Opinion {id: $id}) SET o.text = $text", Map.of("id", ID, "text", text)).consume();
				for (int again = 0; again < 2; again++) {
					stale += HttpCall.post(this.one.uri("/graphql"), BODY).text().contains(text) ? 0 : 1;
					stale += HttpCall.get(get).text().contains(text) ? 0 : 1;
					reads += 2;
				}
			}
		}
		assertThat(stale).as("stale answers").isZero();
		assertThat(this.one.hits() + this.other.hits() - hits)
			.as("the second read of each instance, where the machine keeps up")
			.isBetween(reads / 4L, reads / 2L);
	}

	private void write(String statement) {
		this.driver.executableQuery(statement).execute();
	}

}
