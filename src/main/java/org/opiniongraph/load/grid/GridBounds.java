package org.opiniongraph.load.grid;

import java.util.List;

import org.opiniongraph.load.descriptor.SeedFormatException;

/** What no table of opinions exceeds. More is refused before it needs memory. */
final class GridBounds {

	static final int COLUMNS = 1_000;

	static final int CELLS = 2_000_000;

	/** In UTF-16 code units. */
	static final int TEXT = 1_000_000;

	/** Of an HTML page. */
	static final int TAGS = 1_000_000;

	/** Of a Word file, whose tree needs more memory for each. */
	static final int WORD_TAGS = 600_000;

	private GridBounds() {
	}

	static void requireColumns(String file, String place, int columns) {
		if (columns > COLUMNS) {
			throw new SeedFormatException(file, place, "more than %,d columns".formatted(COLUMNS));
		}
	}

	static void requireCells(String file, long cells) {
		if (cells > CELLS) {
			throw new SeedFormatException(file, "more than %,d cells".formatted(CELLS));
		}
	}

	static void requireText(String file, String place, int length) {
		if (length > TEXT) {
			throw new SeedFormatException(file, place, "a cell with more than %,d characters".formatted(TEXT));
		}
	}

	static void require(String file, List<Grid> grids) {
		long cells = 0;
		for (Grid grid : grids) {
			for (GridLine line : grid.lines()) {
				requireColumns(file, line.place(), line.cells().size());
				line.cells().forEach((cell) -> requireText(file, line.place(), cell.text().length()));
				cells += line.cells().size();
				requireCells(file, cells);
			}
		}
	}

}
