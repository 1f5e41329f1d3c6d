package org.opiniongraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The queries for researchers run as they stand, change nothing and find something. */
@Tag("database")
@GraphTest
class ResearchQueriesTests {

	private static final Path FOLDER = Path.of("graph-seed/queries");

	@Autowired
	Driver driver;

	static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void aQuerySaysWhatItAsksAndFindsSomething(Path file) throws IOException {
		String query = Files.readString(file);
		assertThat(file.toString()).endsWith(".cypher");
		assertThat(query).startsWith("// ").doesNotContain("$").contains("ORDER BY");
		List<Record> found = run(query);
		if (file.endsWith("corrections.cypher")) {
			assertThat(found).hasSameSizeAs(run("MATCH ()-[c:CORRECTED]->() RETURN c"));
		}
		else if (file.endsWith("opinions-in-the-next-document.cypher")) {
			assertThat(found).as("one document is loaded").isEmpty();
		}
		else {
			assertThat(found).isNotEmpty();
		}
	}

	@Test
	void evidenceStandsInItsContext() throws IOException {
		assertThat(run(Files.readString(FOLDER.resolve("evidence-of-a-theme.cypher")))).allSatisfy((row) -> {
			String text = run(
					"MATCH (p:Opinion|Response {id: '%s'}) RETURN p.text".formatted(row.get("passage").asString()))
				.getFirst()
				.get(0)
				.asString();
			assertThat(text)
				.contains(row.get("before").asString() + row.get("words").asString() + row.get("after").asString());
		});
	}

	private List<Record> run(String query) {
		var reading = SessionConfig.builder().withDatabase("neo4j").withDefaultAccessMode(AccessMode.READ).build();
		try (var session = this.driver.session(reading)) {
			return session.run(query).list();
		}
	}

}
