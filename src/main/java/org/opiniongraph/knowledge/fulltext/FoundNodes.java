package org.opiniongraph.knowledge.fulltext;

import org.opiniongraph.neo4j.reading.Matching;

/**
 * How a statement begins with what a text finds. It takes {@code $words}, which
 * {@link FullText#words} makes.
 */
public final class FoundNodes {

	private FoundNodes() {
	}

	/**
	 * Finds opinions or responses, and how well each one fits as {@code relevance}.
	 * @param label their label
	 * @return what finds them
	 */
	public static Matching texts(String label) {
		return Matching
			.of("CALL db.index.fulltext.queryNodes('texts_and_names', $words) YIELD node AS it, score AS relevance")
			.where("it:" + label);
	}

	/**
	 * Finds nodes that have names.
	 * @param label their label
	 * @return what finds them
	 */
	public static Matching names(String label) {
		return found("names", label);
	}

	private static Matching found(String index, String label) {
		return Matching.of("CALL db.index.fulltext.queryNodes('" + index + "', $words) YIELD node AS it")
			.where("it:" + label);
	}

}
