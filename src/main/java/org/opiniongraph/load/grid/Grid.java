package org.opiniongraph.load.grid;

import java.util.List;

/**
 * One table of a file: a sheet, a table of a page, or the whole text.
 *
 * @param name how its file names it: the name of the sheet, the number of the table;
 * empty if the file is one table
 * @param title the words above the table or the name of the sheet; empty if there are
 * none
 * @param lines its lines, in order; blank ones may be missing
 * @param hidden whether its file hides it
 */
public record Grid(String name, String title, List<GridLine> lines, boolean hidden) {

	/** Copies the lines. */
	public Grid {
		lines = List.copyOf(lines);
	}

}
