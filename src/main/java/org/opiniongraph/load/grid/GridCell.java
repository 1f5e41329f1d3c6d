package org.opiniongraph.load.grid;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param text its text; of a merged cell, each place that it covers has the text
 * @param merge whether the place is covered by a cell that begins elsewhere
 * @param fault why the text may not be used, null if it may
 */
public record GridCell(String text, Merge merge, @Nullable String fault) {

	/** A cell without text. */
	public static final GridCell EMPTY = new GridCell("", Merge.NONE, null);

	/**
	 * A cell of its own. Its lines end as on Unix.
	 * @param text its text
	 * @return the cell
	 */
	static GridCell of(String text) {
		return text.isEmpty() ? EMPTY : new GridCell(text.replace("\r\n", "\n").replace('\r', '\n'), Merge.NONE, null);
	}

	GridCell covering(Merge where) {
		return new GridCell(this.text, where, this.fault);
	}

	/** Where the cell begins that covers a place. */
	public enum Merge {

		/** At this place. */
		NONE,
		/** In the same line, further left. */
		LEFT,
		/** In a line above. */
		ABOVE

	}

}
