package org.opiniongraph.api.paging;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.neo4j.reading.NamedRow;
import org.opiniongraph.neo4j.reading.Position;
import org.opiniongraph.neo4j.reading.Range;
import org.opiniongraph.neo4j.reading.Slice;
import org.opiniongraph.neo4j.reading.TextOrder;

/**
 * A list in memory. Its entries are numbers, in the order of the ids that they stand for.
 *
 * @param ids the ids of all numbers, in order
 * @param entries the entries
 * @param key by what the list is sorted, the greatest first; null if it is by id
 * @param row what the list knows of an entry; it is made for the entries of a page only
 */
public record NumberedList(List<String> ids, BitSet entries, @Nullable IntToLongFunction key,
		IntFunction<NamedRow> row) {

	/** Cuts a stretch, as a statement does. */
	Slice slice(Range range) {
		IntStream stretch = (this.key == null) ? byId(range) : byKey(range);
		return new Slice(stretch.limit(range.limit()).mapToObj(this::entry).toList(),
				range.withTotal() ? (long) this.entries.cardinality() : null);
	}

	private Slice.Entry entry(int number) {
		return new Slice.Entry(position(number), this.row.apply(number), null);
	}

	private Position position(int number) {
		Object place = (this.key != null) ? this.key.applyAsLong(number) : "";
		return new Position(place, this.ids.get(number));
	}

	private IntStream byId(Range range) {
		int from = numberOf(range.from().id());
		int to = numberOf(range.to().id());
		if (range.backward()) {
			return IntStream.iterate(this.entries.previousSetBit(to - 1), (it) -> it >= from,
					(it) -> this.entries.previousSetBit(it - 1));
		}
		return IntStream.iterate(this.entries.nextSetBit(from), (it) -> it >= 0 && it < to,
				(it) -> this.entries.nextSetBit(it + 1));
	}

	/** The first number whose id is not less. */
	private int numberOf(String id) {
		int found = Collections.binarySearch(this.ids, id, TextOrder.BY_CODE_POINT);
		return (found >= 0) ? found : -found - 1;
	}

	private IntStream byKey(Range range) {
		Comparator<Position> order = Comparator.comparing((Position it) -> (Long) it.key(), Comparator.reverseOrder())
			.thenComparing(Position::id, TextOrder.BY_CODE_POINT);
		List<Keyed> within = new ArrayList<>(this.entries.stream()
			.mapToObj((number) -> new Keyed(number, position(number)))
			.filter((it) -> order.compare(it.position, range.from()) >= 0 && order.compare(it.position, range.to()) < 0)
			.toList());
		within.sort(Comparator.comparing(Keyed::position, order));
		return (range.backward() ? within.reversed() : within).stream().mapToInt(Keyed::number);
	}

	/**
	 * An entry and its place.
	 *
	 * @param number the entry
	 * @param position its place
	 */
	private record Keyed(int number, Position position) {
	}

}
