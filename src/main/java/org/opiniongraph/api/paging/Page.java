package org.opiniongraph.api.paging;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.neo4j.reading.Position;
import org.opiniongraph.neo4j.reading.Range;

/**
 * The page of a list that a client asked for, in terms of the list as it is sorted: what
 * comes first in a reversed list is behind here.
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
		ListOrder order = cursors.order();
		@Nullable Position after = cursors.position(arguments, order.reversed() ? "before" : "after");
		@Nullable Position before = cursors.position(arguments, order.reversed() ? "after" : "before");
		return new Page(size, (last != null) != order.reversed(), (after != null) ? after.next() : order.first(),
				(before != null) ? before : order.last(), after != null, before != null, order);
	}

	/** One more than requested, to find out whether there are more entries. */
	Range withOneMore(boolean withEntries, boolean withTotal, Range.@Nullable Preload preload) {
		return new Range(this.from, this.to, this.backward, withEntries ? this.size + 1 : 0, withTotal,
				withEntries ? preload : null);
	}

	/**
	 * One entry in front of the stretch, if there is any; ranked lists have no other way.
	 */
	Range ahead() {
		return new Range(this.order.first(), this.from, this.order.key() != ListOrder.KeyType.SCORE_DESC, 1, false, null);
	}

	/** The entry after the section, if there is one. */
	Range behind() {
		return new Range(this.to, this.order.last(), false, 1, false, null);
	}

}
