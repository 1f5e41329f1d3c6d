package org.opiniongraph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;

/**
 * All nodes, relationships, constraints and indexes of a database, and the way back to
 * them by a few statements, which takes a fraction of the time of loading.
 *
 * @param schema what makes each constraint and index, by name
 * @param nodes labels and properties of each node, with a key
 * @param relationships type and properties of each, with the keys of its two nodes
 */
record GraphSnapshot(Map<String, String> schema, List<Map<String, Object>> nodes,
		List<Map<String, Object>> relationships) {

	private static final String CONSTRAINTS = """
			SHOW CONSTRAINTS YIELD name, createStatement
			RETURN name, createStatement AS statement
			""";

	/** But those of constraints, and the two that find labels and types. */
	private static final String INDEXES = """
			SHOW INDEXES YIELD name, type, owningConstraint, createStatement
			WHERE type <> 'LOOKUP' AND owningConstraint IS NULL
			RETURN name, createStatement AS statement
			""";

	private static final String NODES = """
			MATCH (n)
			RETURN elementId(n) AS key, labels(n) AS labels, properties(n) AS properties
			""";

	private static final String RELATIONSHIPS = """
			MATCH (a)-[r]->(b)
			RETURN elementId(a) AS source, elementId(b) AS target, type(r) AS type, properties(r) AS properties
			""";

	private static final String WRITE_NODES = """
			UNWIND $rows AS row
			CREATE (n:$(row.labels))
			SET n = row.properties
			RETURN row.key AS key, elementId(n) AS id
			""";

	private static final String WRITE_RELATIONSHIPS = """
			UNWIND $rows AS row
			MATCH (a) WHERE elementId(a) = row.source
			MATCH (b) WHERE elementId(b) = row.target
			CREATE (a)-[r:$(row.type)]->(b)
			SET r = row.properties
			""";

	static GraphSnapshot of(Driver driver) {
		try (Session session = driver.session(SessionConfig.forDatabase("neo4j"))) {
			return of(session);
		}
	}

	private static GraphSnapshot of(Session session) {
		return new GraphSnapshot(schema(session), rows(session, NODES), rows(session, RELATIONSHIPS));
	}

	/** Brings the database back to this, where it differs. */
	void restore(Driver driver) {
		try (Session session = driver.session(SessionConfig.forDatabase("neo4j"))) {
			GraphSnapshot now = of(session);
			boolean sameSchema = now.schema().equals(this.schema);
			if (sameSchema && now.contents().equals(contents())) {
				return;
			}
			if (!sameSchema) {
				drop(session, now);
			}
			session.run("MATCH (n) DETACH DELETE n").consume();
			if (!sameSchema) {
				create(session, now);
			}
			session.executeWrite(this::write);
		}
	}

	private void drop(Session session, GraphSnapshot now) {
		now.schema().forEach((name, statement) -> {
			if (!statement.equals(this.schema.get(name))) {
				String what = statement.startsWith("CREATE CONSTRAINT") ? "CONSTRAINT" : "INDEX";
				session.run("DROP %s `%s`".formatted(what, name)).consume();
			}
		});
	}

	private void create(Session session, GraphSnapshot before) {
		this.schema.forEach((name, statement) -> {
			if (!statement.equals(before.schema().get(name))) {
				session.run(statement).consume();
			}
		});
		session.run("CALL db.awaitIndexes(60)").consume();
	}

	private boolean write(TransactionContext transaction) {
		Map<String, String> ids = transaction.run(WRITE_NODES, Map.of("rows", this.nodes))
			.stream()
			.collect(Collectors.toMap((it) -> it.get("key").asString(), (it) -> it.get("id").asString()));
		List<Map<String, Object>> rows = this.relationships.stream().map((it) -> between(it, ids)).toList();
		transaction.run(WRITE_RELATIONSHIPS, Map.of("rows", rows)).consume();
		return true;
	}

	private static Map<String, Object> between(Map<String, Object> relationship, Map<String, String> ids) {
		var row = new HashMap<>(relationship);
		row.put("source", of(ids, relationship.get("source")));
		row.put("target", of(ids, relationship.get("target")));
		return row;
	}

	/** How often each node and each relationship is there, whatever its key is. */
	private Map<Object, Long> contents() {
		Map<String, Object> byKey = this.nodes.stream()
			.collect(Collectors.toMap((it) -> String.valueOf(it.get("key")), (it) -> without(it, "key")));
		Stream<Object> links = this.relationships.stream()
			.map((it) -> List.of(without(it, "source", "target"), of(byKey, it.get("source")),
					of(byKey, it.get("target"))));
		return Stream.concat(byKey.values().stream(), links)
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
	}

	private static Map<String, Object> without(Map<String, Object> row, String... keys) {
		var rest = new HashMap<>(row);
		List.of(keys).forEach(rest::remove);
		return rest;
	}

	private static <T> T of(Map<String, T> byKey, @Nullable Object key) {
		return Objects.requireNonNull(byKey.get(String.valueOf(key)));
	}

	private static Map<String, String> schema(Session session) {
		return Stream.of(CONSTRAINTS, INDEXES)
			.flatMap((it) -> session.run(it).list().stream())
			.collect(Collectors.toMap((it) -> it.get("name").asString(), (it) -> it.get("statement").asString()));
	}

	private static List<Map<String, Object>> rows(Session session, String statement) {
		return session.run(statement).list(Record::asMap);
	}

}
