package org.opiniongraph.load.writing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.opiniongraph.model.RelationshipKind;

/**
 * The statements that write and delete relationships, one pair for each kind, because
 * labels that an index is to serve, and types, cannot be parameters; each text is made
 * once.
 */
final class RelationshipStatements {

	private static final Map<RelationshipKind, String> WRITE = texts("""
			UNWIND $rows AS row
			MATCH (a:{from} {id: row.from})
			MATCH (b:{to} {id: row.to})
			MERGE (a)-[r:{type}]->(b)
			SET r = row.properties
			""");

	private static final Map<RelationshipKind, String> DELETE = texts("""
			UNWIND $rows AS row
			MATCH (a:{from} {id: row.from})-[r:{type}]->(b:{to} {id: row.to})
			USING INDEX SEEK a:{from}(id)
			USING INDEX SEEK b:{to}(id)
			DELETE r
			""");

	private RelationshipStatements() {
	}

	/** Takes {@code $rows}: {@code from} and {@code to} (ids) and {@code properties}. */
	static String write(RelationshipKind kind) {
		return Objects.requireNonNull(WRITE.get(kind));
	}

	/**
	 * Takes {@code $rows}: {@code from} and {@code to} (ids). Both ends are hinted: while
	 * one of them has few nodes, the planner would rather walk all of those for every
	 * row.
	 */
	static String delete(RelationshipKind kind) {
		return Objects.requireNonNull(DELETE.get(kind));
	}

	private static Map<RelationshipKind, String> texts(String statement) {
		var texts = new EnumMap<RelationshipKind, String>(RelationshipKind.class);
		for (RelationshipKind kind : RelationshipKind.values()) {
			texts.put(kind,
					statement.replace("{from}", kind.from().label())
						.replace("{type}", kind.type())
						.replace("{to}", kind.to().label()));
		}
		return texts;
	}

}
