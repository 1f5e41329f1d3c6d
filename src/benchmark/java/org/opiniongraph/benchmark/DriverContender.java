package org.opiniongraph.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The raw driver with one statement by hand: auto-commit, read access, the database
 * named. It makes no JSON and speaks no HTTP.
 *
 * @param driver the driver
 */
record DriverContender(Driver driver) implements Contender {

	private static final SessionConfig READING = SessionConfig.builder()
		.withDatabase("neo4j")
		.withDefaultAccessMode(AccessMode.READ)
		.build();

	private static final String ABANDONED = """
			SHOW TRANSACTIONS YIELD transactionId AS id, elapsedTime
			WHERE elapsedTime.milliseconds > 5000
			TERMINATE TRANSACTIONS id YIELD message
			RETURN count(*)
			""";

	private static final JsonMapper JSON = new JsonMapper();

	@Override
	public String name() {
		return "raw driver";
	}

	@Override
	public Optional<List<Call>> calls(Question question, List<Map<String, Object>> variables) {
		String statement = question.needed("driver.cypher");
		return Optional.of(variables.stream().map((it) -> call(statement, it)).toList());
	}

	/**
	 * Ends what others have asked for and no longer wait for: it would run on beside the
	 * next contender's turn.
	 */
	void endAbandonedStatements() {
		try (var session = this.driver.session(SessionConfig.forDatabase("neo4j"))) {
			session.run(ABANDONED).consume();
		}
	}

	/** All rows of a statement, as maps. */
	List<Map<String, Object>> rows(String statement) {
		try (var session = this.driver.session(READING)) {
			return session.run(statement).list(Record::asMap);
		}
	}

	private Call call(String statement, Map<String, Object> variables) {
		return new Call() {

			@Override
			public long run() {
				return records().size();
			}

			@Override
			public JsonNode read() {
				return JSON.valueToTree(records().stream()
					.map((record) -> record.values().stream().map(Value::asObject).toList())
					.toList());
			}

			private List<Record> records() {
				try (var session = DriverContender.this.driver.session(READING)) {
					return session.run(statement, variables).list();
				}
				catch (Neo4jException ex) {
					throw new FailedCallException(String.valueOf(ex.getMessage()), ex);
				}
			}

		};
	}

}
