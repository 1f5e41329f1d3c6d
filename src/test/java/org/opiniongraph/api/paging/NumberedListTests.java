package org.opiniongraph.api.paging;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.OrderDirection;
import org.opiniongraph.neo4j.reading.Position;
import org.opiniongraph.neo4j.reading.Range;
import org.opiniongraph.neo4j.reading.Slice;

import static org.assertj.core.api.Assertions.assertThat;

/** A list in memory is cut as a statement cuts it. */
class NumberedListTests {

	private static final Columns ID = Columns.inMemory("id");

	private static final List<String> IDS = List.of("a", "b", "c", "d", "e", "f");

	private static final long[] KEYS = { 3, 9, 3, 7, 0, 9 };

	private static final ListOrder BY_NUMBER = new ListOrder("OPINIONS", ListOrder.KeyKind.NUMBER, OrderDirection.DESC,
			OrderDirection.DESC);

	/** It has all entries but "e". */
	private final NumberedList byId = new NumberedList(IDS, entries(), null, (it) -> ID.row(IDS.get(it)));

	private final NumberedList byKey = new NumberedList(IDS, entries(), (it) -> KEYS[it], (it) -> ID.row(IDS.get(it)));

	private static BitSet entries() {
		var entries = new BitSet();
		IntStream.of(0, 1, 2, 3, 5).forEach(entries::set);
		return entries;
	}

	@Test
	void aListByIdIsCutFromBothEnds() {
		assertThat(ids(this.byId, range(ListOrder.ID, null, null, false, 2))).isEqualTo("ab");
		assertThat(ids(this.byId, range(ListOrder.ID, null, null, true, 2))).isEqualTo("fd");
		assertThat(ids(this.byId, range(ListOrder.ID, "b", null, false, 9))).isEqualTo("bcdf");
		assertThat(ids(this.byId, range(ListOrder.ID, "b", "d", true, 9))).isEqualTo("cb");
		assertThat(ids(this.byId, range(ListOrder.ID, "bb", "cc", false, 9))).as("between two ids").isEqualTo("c");
		assertThat(ids(this.byId, range(ListOrder.ID, null, null, false, 0))).isEmpty();
	}

	@Test
	void aListByANumberBeginsWithTheGreatestAndThenTheLeastId() {
		assertThat(ids(this.byKey, range(BY_NUMBER, null, null, false, 9))).isEqualTo("bfdac");
		assertThat(ids(this.byKey, range(BY_NUMBER, null, null, true, 3))).isEqualTo("cad");
		Range behind = new Range(new Position(9L, "f").next(), BY_NUMBER.last(), true, false, 2, true, null);
		assertThat(ids(this.byKey, behind)).isEqualTo("da");
		assertThat(this.byKey.slice(behind).total()).isEqualTo(5);
	}

	private static Range range(ListOrder order, @Nullable String from, @Nullable String to, boolean backward,
			int limit) {
		return new Range((from != null) ? new Position("", from) : order.first(),
				(to != null) ? new Position("", to) : order.last(), order.isDescending(), backward, limit, false, null);
	}

	private static String ids(NumberedList list, Range range) {
		return String.join("", list.slice(range).entries().stream().map(Slice.Entry::id).toList());
	}

}
