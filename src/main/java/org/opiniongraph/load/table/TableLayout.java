package org.opiniongraph.load.table;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.grid.GridOptions;

/**
 * How a table is laid out: the entry {@code layout} of its descriptor. What is left out
 * is found out or usual.
 *
 * @param encoding the encoding of a text, such as Shift_JIS
 * @param separator what separates the cells of a text
 * @param markUp whether cells of a text have HTML; without it, they have
 * @param sheets the sheets, or the numbers of the tables, that are read; without it, all
 * that have the headings
 * @param hidden whether hidden sheets and rows are read
 * @param emptyMeansAbove the parts whose empty cells stand for the cell above
 * @param sections what a line with one text between the rows is
 * @param speakers what a speaker is of whom the name does not tell it
 */
public record TableLayout(@Nullable String encoding, @Nullable String separator, @Nullable Boolean markUp,
		List<String> sheets, @Nullable Boolean hidden, Set<Part> emptyMeansAbove, @Nullable SectionUse sections,
		@Nullable SpeakerKind speakers) {

	/** A usual table. */
	static final TableLayout USUAL = new TableLayout(null, null, null, List.of(), null, Set.of(), null, null);

	/**
	 * Copies the collections and refuses a separator of several characters.
	 * @throws IllegalArgumentException when the separator is none
	 */
	public TableLayout {
		if (separator != null && separator.length() != 1) {
			throw new IllegalArgumentException(
					"'separator' is '%s': expected one character, such as ','".formatted(separator));
		}
		sheets = (sheets != null) ? List.copyOf(sheets) : List.of();
		emptyMeansAbove = (emptyMeansAbove != null) ? Set.copyOf(emptyMeansAbove) : Set.of();
	}

	boolean readsHidden() {
		return Boolean.TRUE.equals(this.hidden);
	}

	GridOptions options(long largest) {
		return new GridOptions(this.encoding, (this.separator != null) ? this.separator.charAt(0) : null, largest);
	}

	/** What a line with one text between the rows is. */
	public enum SectionUse {

		/**
		 * The category of the rows below; without such lines, the title of the table is.
		 */
		CATEGORY,
		/** No part of the table. */
		IGNORED

	}

}
