package org.opiniongraph.api.paging;

import org.opiniongraph.neo4j.reading.Position;

/** The order of a list. Ties are ordered by ascending id. */
public enum ListOrder {

	/** By id only. */
	ID,
	/** By a name, by code point. */
	NAME,
	/** By a number, the greatest first. */
	COUNT_DESC,
	/** By a score, the greatest first. */
	SCORE_DESC;

	/** The greatest code point, which no text in the graph begins with. */
	private static final String LAST_TEXT = "\uDBFF\uDFFF";

	/** Before every entry. */
	Position first() {
		return switch (this) {
			case ID, NAME -> new Position("", "");
			case COUNT_DESC -> new Position(Long.MAX_VALUE, "");
			case SCORE_DESC -> new Position(Double.MAX_VALUE, "");
		};
	}

	/** Behind every entry. */
	Position last() {
		return switch (this) {
			case ID, NAME -> new Position(LAST_TEXT, LAST_TEXT);
			case COUNT_DESC -> new Position(Long.MIN_VALUE, LAST_TEXT);
			case SCORE_DESC -> new Position(-Double.MAX_VALUE, LAST_TEXT);
		};
	}

	/**
	 * Reads a sort key from a cursor.
	 * @throws NumberFormatException when it is none of this order
	 */
	Object key(String text) {
		return switch (this) {
			case ID, NAME -> text;
			case COUNT_DESC -> Long.valueOf(text);
			case SCORE_DESC -> Double.valueOf(text);
		};
	}

}
