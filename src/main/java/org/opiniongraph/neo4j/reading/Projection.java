package org.opiniongraph.neo4j.reading;

/**
 * What is read of a node of one kind, written once: a statement that reads nodes by id
 * and every list in which they stand are made of it, when their class is loaded.
 * <p>
 * The value is a Cypher expression that calls the node <code>{it}</code>. What not every
 * client selects stands behind a guard in it, {@code CASE WHEN $withText THEN … END},
 * which costs nothing when it is false. Lists put the expression where variables of their
 * own are in scope, so the expression's variables say whose they are:
 * {@code itsCategory}.
 *
 * @param label the kind's label
 * @param value the expression
 */
public record Projection(String label, String value) {

	private static final String NODE = "{it}";

	/**
	 * Refuses an expression that reads nothing of the node.
	 * @throws IllegalArgumentException when it does not name the node
	 */
	public Projection {
		if (!value.contains(NODE)) {
			throw new IllegalArgumentException("a projection says " + NODE + ": " + value);
		}
		value = value.strip();
	}

	/**
	 * The expression for a node of a statement.
	 * @param variable what the statement calls the node
	 * @return Cypher
	 */
	public String of(String variable) {
		return this.value.replace(NODE, variable);
	}

	/**
	 * The statement that reads nodes by id.
	 * @return a text that takes {@code $ids} and the guards, and returns {@code id} and
	 * {@code node}
	 */
	public String byIds() {
		return """
				UNWIND $ids AS id
				MATCH (it:%s {id: id})
				RETURN id, %s AS node
				""".formatted(this.label, of("it"));
	}

}
