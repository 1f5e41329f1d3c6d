package org.opiniongraph.load.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.grid.GridCell.Merge;
import org.opiniongraph.load.grid.GridLine;

/**
 * Finds the headings of a table: those of the descriptor, or usual ones if it names none.
 * Headings are compared as plain text and without white space, because scans use
 * different kinds of brackets. A heading may have several lines.
 */
final class SourceHeading {

	private static final int DEEPEST = 3;

	private final HeadingMatch match;

	SourceHeading(HeadingMatch match) {
		this.match = match;
	}

	/** The headings of the descriptor, or usual ones if it names none. */
	static SourceHeading of(DocumentDescriptor document, TableHeadings usual) {
		return new SourceHeading(document.columns().isEmpty() ? new UsualHeadingMatch(usual)
				: new NamedHeadingMatch(document.columns()));
	}

	/**
	 * Whether a heading begins at a line.
	 * @return its columns; empty if the line is no heading
	 * @throws IllegalArgumentException when a heading is unknown, missing or there twice
	 */
	Optional<TableColumns> at(List<GridLine> lines, int line) {
		@Nullable IllegalArgumentException refusal = null;
		for (int depth = least(lines, line); depth <= DEEPEST && line + depth <= lines.size(); depth++) {
			if (depth > 1 && !goesOn(lines, line)) {
				break;
			}
			var heading = new HeadingLines(lines.subList(line, line + depth));
			if (this.match.looksLike(heading)) {
				try {
					return Optional.of(deeper(lines, line, this.match.columns(heading, depth)));
				}
				catch (IllegalArgumentException ex) {
					refusal = (refusal != null) ? refusal : ex;
				}
			}
		}
		if (refusal != null) {
			throw refusal;
		}
		return Optional.empty();
	}

	/** Whether a line is the first one of a heading: it has a part of one. */
	private boolean goesOn(List<GridLine> lines, int line) {
		var first = new HeadingLines(lines.subList(line, line + 1));
		boolean title = first.names().stream().filter((it) -> !it.isEmpty()).distinct().count() < 2;
		return !title && first.isShort() && this.match.begins(first);
	}

	/** A line below a heading belongs to it if more parts are found with it. */
	private TableColumns deeper(List<GridLine> lines, int line, TableColumns found) {
		int depth = found.depth() + 1;
		if (depth > DEEPEST || line + depth > lines.size()) {
			return found;
		}
		var heading = new HeadingLines(lines.subList(line, line + depth));
		if (!heading.isShort() || !this.match.looksLike(heading)) {
			return found;
		}
		try {
			TableColumns more = this.match.columns(heading, depth);
			return (more.parts().size() > found.parts().size()) ? more : found;
		}
		catch (IllegalArgumentException ex) {
			return found;
		}
	}

	/** A cell that is merged with one of the line below makes both lines one heading. */
	private static int least(List<GridLine> lines, int line) {
		int depth = 1;
		while (depth < DEEPEST && line + depth < lines.size()
				&& lines.get(line + depth).cells().stream().anyMatch((cell) -> cell.merge() == Merge.ABOVE)) {
			depth++;
		}
		return depth;
	}

	/** The parts that a document has by its descriptor. */
	int parts() {
		return this.match.parts();
	}

	/** What a table without these headings begins with. */
	static String beginning(List<GridLine> lines) {
		var first = new ArrayList<String>();
		lines.stream().limit(2).forEach((line) -> first.add(String.join(" | ", line.texts())));
		String shown = String.join(" / ", first);
		return (shown.length() > 120) ? shown.substring(0, 120) + "…" : shown;
	}

	@Override
	public String toString() {
		return this.match.toString();
	}

	/** A way to know headings. */
	interface HeadingMatch {

		/** Whether a line has a heading, or the beginning of one. */
		boolean begins(HeadingLines line);

		/** Whether lines are a heading or mean to be one. */
		boolean looksLike(HeadingLines heading);

		/**
		 * The columns below a heading.
		 * @throws IllegalArgumentException when a heading is unknown, missing or there
		 * twice
		 */
		TableColumns columns(HeadingLines heading, int depth);

		/** How many columns are wanted at least. */
		int parts();

	}

}
