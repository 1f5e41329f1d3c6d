package org.opiniongraph.neo4j.reading;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a statement finds the nodes of a list, which it calls {@code it}.
 *
 * @param clauses Cypher that ends where {@code WHERE} may follow
 * @param conditions conditions that must all hold
 */
public record Matching(String clauses, List<String> conditions) {

	/** Copies the conditions. */
	public Matching {
		clauses = clauses.strip();
		conditions = conditions.stream().map(String::strip).toList();
	}

	/** Finds nodes by clauses without a condition. */
	public static Matching of(String clauses) {
		return new Matching(clauses, List.of());
	}

	/** Finds all nodes of a label. */
	public static Matching all(String label) {
		return of("MATCH (it:" + label + ")");
	}

	/** Finds those that also pass a condition. */
	public Matching where(String condition) {
		return new Matching(this.clauses, Stream.concat(this.conditions.stream(), Stream.of(condition)).toList());
	}

	/** The clauses and the conditions. */
	public String text() {
		return this.conditions.isEmpty() ? this.clauses
				: this.clauses + "\nWHERE " + String.join("\n  AND ", this.conditions);
	}

}
