package org.opiniongraph.knowledge.fulltext;

/**
 * The beginning of a statement on nodes that a text search finds: the match and the first
 * condition. It takes {@code $words}, which {@link FullText#words} makes.
 */
public final class FoundNodes {

	private FoundNodes() {
	}

	/**
	 * Begins with opinions or responses.
	 * @param variable what the statement calls them
	 * @param label their label
	 * @return Cypher that ends inside a condition
	 */
	public static String texts(String variable, String label) {
		return """
				CALL db.index.fulltext.queryNodes('texts_and_names', $words) YIELD node AS %1$s
				WHERE %1$s:%2$s""".formatted(variable, label);
	}

	/**
	 * Begins with nodes that have names.
	 * @param variable what the statement calls them
	 * @param label their label
	 * @return Cypher that ends inside a condition
	 */
	public static String names(String variable, String label) {
		return """
				CALL db.index.fulltext.queryNodes('names', $words) YIELD node AS %1$s
				WHERE %1$s:%2$s""".formatted(variable, label);
	}

}
