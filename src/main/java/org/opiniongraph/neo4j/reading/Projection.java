package org.opiniongraph.neo4j.reading;

/**
 * The columns that are read of a node of one kind, defined once. Statements that read
 * nodes by id and lists that contain such nodes use the same projection.
 *
 * <p>
 * The value is a Cypher expression in which the node is called <code>{it}</code>. Columns
 * that not every client selects are behind a guard, {@code CASE WHEN $withText THEN …
 * END}, which costs nothing if it is false. A list puts the expression into a scope with
 * variables of its own, so the variables of the expression have the prefix {@code its}:
 * {@code itsCategory}.
 *
 * @param label the label of the kind
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
