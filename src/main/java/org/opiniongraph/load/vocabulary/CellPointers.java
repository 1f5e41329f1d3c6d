package org.opiniongraph.load.vocabulary;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a cell of a table says instead of a text of its own.
 *
 * @param above words that stand for the cell above (同上)
 * @param left words that stand for the cell to the left (同左)
 * @param nothing words and signs that stand for an empty cell (－)
 * @param row a pointer to the answer of another row, with a group {@code number}; null
 * for none
 */
public record CellPointers(List<String> above, List<String> left, List<String> nothing, @Nullable Pattern row) {

	/** Each cell has a text of its own. */
	public static final CellPointers NONE = new CellPointers(List.of(), List.of(), List.of(), null);

	/**
	 * Copies the lists and refuses a pattern without a number.
	 * @throws IllegalArgumentException when the group is missing
	 */
	public CellPointers {
		above = (above != null) ? List.copyOf(above) : List.of();
		left = (left != null) ? List.copyOf(left) : List.of();
		nothing = (nothing != null) ? List.copyOf(nothing) : List.of();
		if (row != null && !row.namedGroups().containsKey("number")) {
			throw new IllegalArgumentException("'cells, row': expected the group (?<number>…)");
		}
	}

}
