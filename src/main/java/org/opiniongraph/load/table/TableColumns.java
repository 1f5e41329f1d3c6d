package org.opiniongraph.load.table;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The columns of a table below one heading.
 *
 * @param depth how many lines the heading has
 * @param width how many columns the table has
 * @param names the heading of each column, as it is written
 * @param parts the columns of each part, 0-based; several are joined
 */
record TableColumns(int depth, int width, List<String> names, Map<Part, List<Integer>> parts) {

	/** Copies the collections. */
	TableColumns {
		names = List.copyOf(names);
		parts = Map.copyOf(parts);
	}

	TableColumns named(IntFunction<String> names) {
		return new TableColumns(this.depth, this.width, IntStream.range(0, this.names.size()).mapToObj(names).toList(),
				this.parts);
	}

	boolean has(Part part) {
		return this.parts.containsKey(part);
	}

	List<Integer> of(Part part) {
		return this.parts.getOrDefault(part, List.of());
	}

	/** The heading of a part, as a message names it. */
	String name(Part part) {
		return String.join(" + ", of(part).stream().map(this.names::get).toList());
	}

	/** The headings of the columns that play no part. */
	List<String> unread() {
		List<Integer> read = this.parts.values().stream().flatMap(List::stream).toList();
		return IntStream.range(0, this.names.size())
			.filter((column) -> !read.contains(column) && !this.names.get(column).isEmpty())
			.mapToObj(this.names::get)
			.toList();
	}

}
