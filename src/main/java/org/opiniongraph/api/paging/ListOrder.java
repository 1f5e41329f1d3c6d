package org.opiniongraph.api.paging;

import org.opiniongraph.neo4j.reading.Position;

/**
 * The order of a list: by which key it is sorted, and from which of its ends it is read.
 * Ties are ordered by ascending id. A reversed list is the same list read from its last
 * entry, ties too, so that it needs no statement of its own. Immutable.
 *
 * @param name what tells this order from the other orders of a list
 * @param key the kind of its sort key
 * @param reversed whether the last entry comes first
 */
public record ListOrder(String name, KeyType key, boolean reversed) {

	/** By id only. */
	public static final ListOrder ID = new ListOrder(KeyType.ID);

	/** By a name, by code point. */
	public static final ListOrder NAME = new ListOrder(KeyType.NAME);

	/** By a number, the greatest first. */
	public static final ListOrder COUNT_DESC = new ListOrder(KeyType.COUNT_DESC);

	/** By a score, the greatest first. */
	public static final ListOrder SCORE_DESC = new ListOrder(KeyType.SCORE_DESC);

	/** The greatest code point, which no text in the graph begins with. */
	private static final String LAST_TEXT = "\uDBFF\uDFFF";

	private ListOrder(KeyType key) {
		this(key.name(), key, false);
	}

	/**
	 * The order that a client chose.
	 * @param chosen the value of the argument {@code orderBy}
	 * @param key the kind of its sort key
	 */
	public static ListOrder of(Enum<?> chosen, KeyType key) {
		return new ListOrder(chosen.name(), key, false);
	}

	ListOrder from(boolean otherEnd) {
		return otherEnd ? new ListOrder(this.name, this.key, true) : this;
	}

	/** Before every entry of the list as it is sorted. */
	Position first() {
		return switch (this.key) {
			case ID, NAME -> new Position("", "");
			case TEXT_DESC -> new Position(LAST_TEXT, "");
			case COUNT_DESC -> new Position(Long.MAX_VALUE, "");
			case SCORE_DESC -> new Position(Double.MAX_VALUE, "");
		};
	}

	/** Behind every entry of the list as it is sorted. */
	Position last() {
		return switch (this.key) {
			case ID, NAME -> new Position(LAST_TEXT, LAST_TEXT);
			case TEXT_DESC -> new Position("", LAST_TEXT);
			case COUNT_DESC -> new Position(Long.MIN_VALUE, LAST_TEXT);
			case SCORE_DESC -> new Position(-Double.MAX_VALUE, LAST_TEXT);
		};
	}

	/**
	 * Reads a sort key from a cursor.
	 * @throws NumberFormatException when it is none of this order
	 */
	Object key(String text) {
		return switch (this.key) {
			case ID, NAME, TEXT_DESC -> text;
			case COUNT_DESC -> Long.valueOf(text);
			case SCORE_DESC -> Double.valueOf(text);
		};
	}

	@Override
	public String toString() {
		return this.reversed ? this.name + " reversed" : this.name;
	}

	/** The kinds of sort keys. */
	public enum KeyType {

		/** None but the id. */
		ID,
		/** A text, the least first. */
		NAME,
		/** A text, the greatest first, such as a date. */
		TEXT_DESC,
		/** A number, the greatest first. */
		COUNT_DESC,
		/** A score, the greatest first. */
		SCORE_DESC

	}

}
