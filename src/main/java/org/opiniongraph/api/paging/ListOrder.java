package org.opiniongraph.api.paging;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.neo4j.reading.OrderDirection;
import org.opiniongraph.neo4j.reading.Position;
import org.opiniongraph.neo4j.reading.Range;
import org.opiniongraph.neo4j.reading.TextOrder;

/**
 * The order of a list. Each list has one natural direction for what it is ordered by, in
 * which entries with the same key are ordered by ascending id. In the other direction the
 * list is the same, turned as a whole: it is read from its other end. So a direction
 * needs no statement of its own. The text of an order is part of the list's cursors.
 *
 * @param by what the list is ordered by, as the schema calls it
 * @param key what the sort key is
 * @param natural the direction in which the list's statement sorts
 * @param direction the direction that was asked for
 */
public record ListOrder(String by, KeyKind key, OrderDirection natural, OrderDirection direction) {

	/** By id only. */
	public static final ListOrder ID = new ListOrder("ID", KeyKind.TEXT, OrderDirection.ASC, OrderDirection.ASC);

	/** By a score, the greatest first. */
	public static final ListOrder SCORE_DESC = new ListOrder("SCORE", KeyKind.DECIMAL, OrderDirection.DESC,
			OrderDirection.DESC);

	/** The greatest code point, which no text in the graph begins with. */
	private static final String LAST_TEXT = "\uDBFF\uDFFF";

	/** The order that a client asked for; by id if it asked for none. */
	public static ListOrder of(@Nullable Asked asked) {
		return (asked != null)
				? new ListOrder(asked.field().name(), asked.field().key(), asked.field().natural(), asked.direction())
				: ID;
	}

	/**
	 * The stretch with the first entries of a list, of which nothing else is read.
	 * @param limit how many entries at most
	 * @return the stretch, in the natural direction
	 */
	public Range leading(int limit) {
		return new Range(first(), last(), isDescending(), false, limit, false, null);
	}

	/** Whether the greatest key comes first, in the natural direction. */
	boolean isDescending() {
		return this.natural == OrderDirection.DESC;
	}

	/** Whether the list is read from the other end. */
	boolean isTurned() {
		return this.direction != this.natural;
	}

	/** Before every entry, in the natural direction. */
	Position first() {
		return new Position(isDescending() ? this.key.greatest() : this.key.least(), "");
	}

	/** Behind every entry, in the natural direction. */
	Position last() {
		return new Position(isDescending() ? this.key.least() : this.key.greatest(), LAST_TEXT);
	}

	/** Compares two places, in the natural direction. Ids are compared by code point. */
	int compare(Position one, Position other) {
		int byKey = this.key.compare(one.key(), other.key());
		return (byKey != 0) ? (isDescending() ? -byKey : byKey) : TextOrder.BY_CODE_POINT.compare(one.id(), other.id());
	}

	/**
	 * Reads a sort key from a cursor.
	 * @throws NumberFormatException when it is none of this order
	 */
	Object key(String text) {
		return this.key.read(text);
	}

	@Override
	public String toString() {
		return isTurned() ? this.by + " " + this.direction : this.by;
	}

	/** What a sort key is. */
	public enum KeyKind {

		/** A text, by code point; it is empty where a list is ordered by id only. */
		TEXT,
		/** A whole number. */
		NUMBER,
		/** A number with decimals. */
		DECIMAL;

		private Object least() {
			return switch (this) {
				case TEXT -> "";
				case NUMBER -> Long.MIN_VALUE;
				case DECIMAL -> -Double.MAX_VALUE;
			};
		}

		private Object greatest() {
			return switch (this) {
				case TEXT -> LAST_TEXT;
				case NUMBER -> Long.MAX_VALUE;
				case DECIMAL -> Double.MAX_VALUE;
			};
		}

		private int compare(Object one, Object other) {
			return switch (this) {
				case TEXT -> TextOrder.BY_CODE_POINT.compare((String) one, (String) other);
				case NUMBER -> Long.compare((Long) one, (Long) other);
				case DECIMAL -> Double.compare((Double) one, (Double) other);
			};
		}

		private Object read(String text) {
			return switch (this) {
				case TEXT -> text;
				case NUMBER -> Long.valueOf(text);
				case DECIMAL -> Double.valueOf(text);
			};
		}

	}

	/** What a list can be ordered by: the values of an enum of the schema. */
	public interface Field {

		/**
		 * Its name in the schema.
		 * @return such as {@code NAME}
		 */
		String name();

		/**
		 * What the sort key is.
		 * @return texts, unless it is a number
		 */
		KeyKind key();

		/**
		 * The direction in which the statement sorts.
		 * @return texts are sorted from the least, numbers from the greatest
		 */
		default OrderDirection natural() {
			return (key() == KeyKind.TEXT) ? OrderDirection.ASC : OrderDirection.DESC;
		}

	}

	/** An order as a client asks for it: an input of the schema. */
	public interface Asked {

		/**
		 * What the list is ordered by.
		 * @return a field of this list
		 */
		Field field();

		/**
		 * Which way.
		 * @return the direction
		 */
		OrderDirection direction();

	}

}
