package org.opiniongraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes the constraints and indexes of {@code graph-seed/constraints.cypher}: one
 * statement to each semicolon, all of them {@code IF NOT EXISTS}, so that it can be done
 * at every start.
 */
@Component
public class GraphConstraints {

	private static final String AWAIT_INDEXES = "CALL db.awaitIndexes(60)";

	private final Driver driver;

	private final SessionConfig session;

	GraphConstraints(Driver driver, GraphProperties properties) {
		this.driver = driver;
		this.session = SessionConfig.forDatabase(properties.database());
	}

	/** Makes what is not there yet and waits until the indexes are ready. */
	public void create() {
		try (var open = this.driver.session(this.session)) {
			Arrays.stream(script().replaceAll("(?m)^\\s*//.*$", "").split(";"))
				.map(String::strip)
				.filter((statement) -> !statement.isEmpty())
				.forEach((statement) -> open.run(statement).consume());
			open.run(AWAIT_INDEXES).consume();
		}
	}

	private static String script() {
		try {
			return new ClassPathResource("graph-seed/constraints.cypher").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("graph-seed/constraints.cypher cannot be read", ex);
		}
	}

}
