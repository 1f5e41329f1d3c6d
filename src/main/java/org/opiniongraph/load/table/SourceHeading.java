package org.opiniongraph.load.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.opiniongraph.load.text.Tokenizer;

/**
 * The heading of a table: the part of each column. Headings are compared as plain text
 * and without white space, because scans use different kinds of brackets.
 */
final class SourceHeading {

	private final Map<String, Part> parts;

	private final int columns;

	SourceHeading(Map<Part, String> headings) {
		this.parts = headings.entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> folded(entry.getValue()), Map.Entry::getKey));
		this.columns = headings.size();
	}

	/**
	 * Whether a row is a heading or means to be one: more than half of its cells are
	 * headings.
	 */
	boolean looksLike(List<String> cells) {
		long known = cells.stream().filter((cell) -> this.parts.containsKey(folded(cell))).count();
		return known * 2 > cells.size();
	}

	/**
	 * Returns the column of each part.
	 * @throws IllegalArgumentException when a heading is unknown, missing or there twice
	 */
	Map<Part, Integer> positions(List<String> cells) {
		var positions = new EnumMap<Part, Integer>(Part.class);
		for (int column = 0; column < cells.size(); column++) {
			Part part = this.parts.get(folded(cells.get(column)));
			if (part == null) {
				throw new IllegalArgumentException(
						"unknown heading '%s': expected %s".formatted(cells.get(column), this));
			}
			if (positions.put(part, column) != null) {
				throw new IllegalArgumentException("the heading '%s' appears twice".formatted(cells.get(column)));
			}
		}
		if (positions.size() < this.columns) {
			throw new IllegalArgumentException("a column is missing: found %s, expected %s".formatted(cells, this));
		}
		return positions;
	}

	@Override
	public String toString() {
		return this.parts.keySet().stream().sorted().toList().toString();
	}

	static String folded(String text) {
		return Whitespace.removed(Tokenizer.plain(text));
	}

}
