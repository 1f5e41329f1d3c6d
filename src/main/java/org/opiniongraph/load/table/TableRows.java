package org.opiniongraph.load.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.opiniongraph.load.grid.GridCell.Merge;
import org.opiniongraph.load.grid.GridLine;
import org.opiniongraph.load.text.Whitespace;

/**
 * The lines below the headings of a table, and what they show of its layout.
 *
 * @param columns the columns
 * @param lines the lines
 */
record TableRows(TableColumns columns, List<GridLine> lines) {

	private static final Set<Part> MAY_REPEAT = EnumSet.of(Part.CATEGORY, Part.MEMBER);

	/** Copies the lines. */
	TableRows {
		lines = List.copyOf(lines);
	}

	/** Proposes entries of a layout, as lines of a descriptor. */
	List<String> layout(TableHeadings usual, List<String> titles, boolean markUp) {
		List<String> layout = new ArrayList<>();
		List<Part> repeated = MAY_REPEAT.stream().filter(this::isRepeatedByEmptyCells).toList();
		if (!repeated.isEmpty()) {
			layout.add(
					"  # Empty cells below a text: they are taken for the cell above. Remove it if they mean nothing.");
			layout.add("  emptyMeansAbove: %s".formatted(repeated.stream().map(Part::words).toList()));
		}
		List<String> alone = this.lines.stream()
			.filter(this::isTitle)
			.map((line) -> Whitespace.stripped(String.join("", line.texts().stream().distinct().toList())))
			.filter((text) -> !usual.isPageNumber(text))
			.toList();
		boolean categories = this.columns.has(Part.CATEGORY);
		if (!alone.isEmpty()) {
			layout.add("  # Lines with one text, such as %s: 'category' of the rows below, or 'ignored'."
				.formatted(FirstDescriptor.quoted(alone.getFirst().replace('\n', ' '))));
			layout.add("  sections: " + (categories ? "ignored" : "category"));
		}
		else if (titles.size() > 1 && !categories) {
			layout.add("  # The tables have titles, such as %s: each is the category of its rows."
				.formatted(FirstDescriptor.quoted(titles.getFirst())));
			layout.add("  sections: category");
		}
		if (markUp && hasSigns()) {
			layout.add("  # Cells have the sign <, which is no tag of HTML.");
			layout.add("  markUp: false");
		}
		return layout;
	}

	/** The texts of a part that are its own. */
	List<String> texts(Part part) {
		return this.columns.has(part) ? rows().stream()
			.filter((line) -> line.cells().get(this.columns.of(part).getFirst()).merge() == Merge.NONE)
			.map((line) -> text(line, part))
			.filter((text) -> !text.isEmpty())
			.toList() : List.of();
	}

	private List<GridLine> rows() {
		return this.lines.stream()
			.filter((line) -> line.cells().size() >= this.columns.width() && !isTitle(line))
			.toList();
	}

	private boolean isTitle(GridLine line) {
		return line.texts().stream().map(Whitespace::stripped).filter((it) -> !it.isEmpty()).distinct().count() == 1
				&& TableWalk.isAlone(line, this.columns);
	}

	private boolean isRepeatedByEmptyCells(Part part) {
		List<GridLine> rows = this.columns.has(part) ? rows() : List.of();
		return !rows.isEmpty() && !text(rows.getFirst(), part).isEmpty()
				&& rows.stream().anyMatch((line) -> text(line, part).isEmpty());
	}

	private String text(GridLine line, Part part) {
		return Whitespace.stripped(line.texts().get(this.columns.of(part).getFirst()));
	}

	private boolean hasSigns() {
		for (GridLine line : this.lines) {
			for (String text : line.texts()) {
				try {
					SourceCells.text(text);
				}
				catch (IllegalArgumentException ex) {
					return true;
				}
			}
		}
		return false;
	}

}
