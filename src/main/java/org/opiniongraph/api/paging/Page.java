package org.opiniongraph.api.paging;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.neo4j.reading.Position;
import org.opiniongraph.neo4j.reading.Range;

/**
 * The page of a list that a client asked for, in the natural direction of the list. In
 * the other direction, {@code first} reads from the end of the list, and what is after a
 * cursor stands before it.
 *
 * @param size the maximum number of entries
 * @param backward whether to read from the end
 * @param from the first position that may be in it
 * @param to the first position that may not be in it
 * @param after whether a cursor set {@code from}
 * @param before whether a cursor set {@code to}
 * @param order the order of the list
 */
record Page(int size, boolean backward, Position from, Position to, boolean after, boolean before, ListOrder order) {

	/**
	 * Reads the arguments that every connection takes.
	 * @throws BadInputException when they contradict each other, are out of bounds, or a
	 * cursor is of another list
	 */
	static Page of(Map<String, Object> arguments, Cursors cursors) {
		@Nullable Integer first = (Integer) arguments.get("first");
		@Nullable Integer last = (Integer) arguments.get("last");
		if (first != null && last != null) {
			throw new BadInputException("last", "expected 'first' or 'last', not both");
		}
		int size = (last != null) ? Arguments.count("last", last)
				: Arguments.count("first", (first != null) ? first : Arguments.USUAL);
		@Nullable String after = (String) arguments.get("after");
		@Nullable String before = (String) arguments.get("before");
		@Nullable Position start = (after != null) ? cursors.read("after", after) : null;
		@Nullable Position end = (before != null) ? cursors.read("before", before) : null;
		ListOrder order = cursors.order();
		return order.isTurned() ? of(size, last == null, end, start, order) : of(size, last != null, start, end, order);
	}

	private static Page of(int size, boolean backward, @Nullable Position after, @Nullable Position before,
			ListOrder order) {
		return new Page(size, backward, (after != null) ? after.next() : order.first(),
				(before != null) ? before : order.last(), after != null, before != null, order);
	}

	/** One more than requested, to find out whether there are more entries. */
	Range withOneMore(boolean withEntries, boolean withTotal, Range.@Nullable Preload preload) {
		return new Range(this.from, this.to, this.order.isDescending(), this.backward, withEntries ? this.size + 1 : 0,
				withTotal, withEntries ? preload : null);
	}

	/**
	 * One entry in front of the stretch, if there is any; ranked lists have no other way.
	 */
	Range ahead() {
		return new Range(this.order.first(), this.from, this.order.isDescending(),
				!this.order.equals(ListOrder.SCORE_DESC), 1, false, null);
	}

	/** The entry after the section, if there is one. */
	Range behind() {
		return new Range(this.to, this.order.last(), this.order.isDescending(), false, 1, false, null);
	}

}
