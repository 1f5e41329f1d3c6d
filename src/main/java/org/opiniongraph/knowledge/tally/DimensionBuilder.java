package org.opiniongraph.knowledge.tally;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.opiniongraph.neo4j.reading.TextOrder;

/**
 * Collects the nodes of one kind that passages have, passage by passage. Until the end,
 * nodes are numbers in the order in which they came. Used by one thread.
 */
final class DimensionBuilder {

	private final Map<String, Integer> numbers = new HashMap<>();

	private final IntStream.Builder nodes = IntStream.builder();

	private final IntStream.Builder starts = IntStream.builder().add(0);

	private int places;

	/** The number of a node. */
	int number(String id) {
		return this.numbers.computeIfAbsent(id, (it) -> this.numbers.size());
	}

	/** Adds a node of the passage that is being read. */
	void add(int number) {
		this.nodes.add(number);
		this.places++;
	}

	/** What follows is of the next passage. */
	void endPassage() {
		this.starts.add(this.places);
	}

	/**
	 * Makes the dimension.
	 * @param others ids of further nodes, which no passage need have
	 */
	Dimension build(Collection<String> others) {
		others.forEach(this::number);
		List<String> ids = new ArrayList<>(this.numbers.keySet());
		ids.sort(TextOrder.BY_CODE_POINT);
		int[] sorted = new int[ids.size()];
		for (int node = 0; node < sorted.length; node++) {
			sorted[Objects.requireNonNull(this.numbers.get(ids.get(node)))] = node;
		}
		int[] all = this.nodes.build().toArray();
		for (int place = 0; place < all.length; place++) {
			all[place] = sorted[all[place]];
		}
		return new Dimension(ids, this.starts.build().toArray(), all);
	}

}
