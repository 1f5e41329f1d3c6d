package org.opiniongraph.load.grid;

import java.util.List;

import org.opiniongraph.load.text.Whitespace;

/**
 * A line of a table.
 *
 * @param place how a message names it, for example {@code line 4}
 * @param number its number in the file, the sheet or the table, 1-based
 * @param cells its cells, from left to right
 * @param hidden whether its file hides it
 */
public record GridLine(String place, long number, List<GridCell> cells, boolean hidden) {

	/** Copies the cells. */
	public GridLine {
		cells = List.copyOf(cells);
	}

	/** Whether no cell has a text. */
	public boolean isBlank() {
		return this.cells.stream().allMatch((cell) -> Whitespace.stripped(cell.text()).isEmpty());
	}

	/** The texts of the cells. */
	public List<String> texts() {
		return this.cells.stream().map(GridCell::text).toList();
	}

}
