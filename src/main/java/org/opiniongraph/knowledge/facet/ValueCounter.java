package org.opiniongraph.knowledge.facet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Counts passages by values, which are numbers. Used by one thread. */
final class ValueCounter {

	private final int[] counts;

	/** The last passage that was counted for each value, plus one. */
	private final int[] last;

	ValueCounter(int values) {
		this.counts = new int[values];
		this.last = new int[values];
	}

	/** Counts a passage for a value, once. */
	void count(int passage, int value) {
		if (this.last[value] != passage + 1) {
			this.last[value] = passage + 1;
			this.counts[value]++;
		}
	}

	/** Counts each of some passages, in order, for each of its values, once. */
	ValueCounter count(BitSet passages, Values values) {
		for (int passage = passages.nextSetBit(0); passage >= 0; passage = passages.nextSetBit(passage + 1)) {
			int current = passage;
			values.each(passage, (value) -> count(current, value));
		}
		return this;
	}

	/** The numbers of the values that have any, by what the values are called. */
	Map<String, Long> numbers(List<String> names) {
		var numbers = new HashMap<String, Long>();
		for (int value = 0; value < this.counts.length; value++) {
			if (this.counts[value] > 0) {
				numbers.put(names.get(value), (long) this.counts[value]);
			}
		}
		return numbers;
	}

	/** Gives the values of a passage. */
	@FunctionalInterface
	interface Values {

		/** Gives each value of a passage; it may give one twice. */
		void each(int passage, IntConsumer value);

	}

}
