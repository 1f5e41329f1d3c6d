package org.opiniongraph.neo4j.connection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Creates the constraints and indexes of {@code graph-seed/constraints.cypher}. A
 * semicolon ends a statement, and every statement has {@code IF NOT EXISTS}, so the file
 * can run at every start.
 */
@Component
public class GraphConstraints {

	private static final String AWAIT_INDEXES = "CALL db.awaitIndexes(60)";

	private static final String CONSTRAINTS = "SHOW CONSTRAINTS YIELD name, labelsOrTypes WHERE NOT 'Lock' IN labelsOrTypes RETURN name";

	private static final String INDEXES = "SHOW INDEXES YIELD name, type, labelsOrTypes WHERE type <> 'LOOKUP' AND NOT 'Lock' IN labelsOrTypes RETURN name";

	private static final String ONLINE = "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name";

	private static final Pattern NAME = Pattern.compile("INDEX (\\w+) IF NOT EXISTS|CONSTRAINT (\\w+) IF NOT EXISTS");

	private static final String DROP_CONSTRAINT = "DROP CONSTRAINT $name";

	private static final String DROP_INDEX = "DROP INDEX $name";

	private final Driver driver;

	private final SessionConfig session;

	GraphConstraints(Driver driver, GraphProperties properties) {
		this.driver = driver;
		this.session = SessionConfig.forDatabase(properties.database());
	}

	/**
	 * Drops all constraints and indexes except the database's own lookup indexes for
	 * labels and types.
	 */
	public void drop() {
		drop((name) -> true);
	}

	/** Drops those that this program does not make. */
	public void dropForeign() {
		Set<String> ours = names();
		drop((name) -> !ours.contains(name));
	}

	private void drop(Predicate<String> which) {
		try (var open = this.driver.session(this.session)) {
			for (String constraint : open.run(CONSTRAINTS).list(GraphConstraints::name)) {
				if (which.test(constraint)) {
					open.run(DROP_CONSTRAINT, Map.of("name", constraint)).consume();
				}
			}
			for (String index : open.run(INDEXES).list(GraphConstraints::name)) {
				if (which.test(index)) {
					open.run(DROP_INDEX, Map.of("name", index)).consume();
				}
			}
		}
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

	/**
	 * The names of the indexes that the program needs and the database does not have or
	 * has not filled.
	 */
	public Set<String> missing() {
		Set<String> missing = names();
		try (var open = this.driver.session(this.session)) {
			open.run(ONLINE).list(GraphConstraints::name).forEach(missing::remove);
		}
		return missing;
	}

	private static Set<String> names() {
		return NAME.matcher(script())
			.results()
			.map((it) -> (it.group(1) != null) ? it.group(1) : it.group(2))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String name(Record row) {
		return row.get("name").asString();
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
