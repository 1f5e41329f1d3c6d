package org.opiniongraph.load.grid;

import java.util.List;

/**
 * What was read from a file with tables.
 *
 * @param format the format, as a sentence says it, for example {@code CSV (separated by
 * commas), UTF-8}
 * @param markUp whether cells may have mark-up (HTML), because the format itself has none
 * @param title the title of the whole file, empty if it has none
 * @param grids its tables
 */
public record GridFile(String format, boolean markUp, String title, List<Grid> grids) {

	/** Copies the tables. */
	public GridFile {
		grids = List.copyOf(grids);
	}

}
