package org.opiniongraph.load.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.grid.GridCell.Merge;
import org.opiniongraph.load.grid.GridCell;
import org.opiniongraph.load.grid.GridLine;
import org.opiniongraph.load.text.Whitespace;

/**
 * Lines that may be a heading together: each column has a text in each of them. A column
 * may be named by its lowest text, its highest one, or all of them.
 */
final class HeadingLines {

	/** A longer text is no heading, and is not compared. */
	private static final int LONGEST = 60;

	private final List<List<String>> texts = new ArrayList<>();

	/** The texts that may name each column, folded; null until they are asked for. */
	private @Nullable List<Set<String>> candidates;

	/** Takes lines of a table, the upper one first. */
	HeadingLines(List<GridLine> lines) {
		int width = lines.stream().mapToInt((line) -> line.cells().size()).max().orElse(0);
		for (int column = 0; column < width; column++) {
			var ofColumn = new ArrayList<String>();
			for (int line = 0; line < lines.size(); line++) {
				String text = text(lines, line, column);
				if (!text.isEmpty()) {
					ofColumn.add(text);
				}
			}
			this.texts.add(ofColumn);
		}
	}

	private static String text(List<GridLine> lines, int line, int column) {
		GridCell cell = cell(lines.get(line), column);
		String text = Whitespace.stripped(cell.text());
		if (cell.merge() == Merge.ABOVE) {
			return "";
		}
		boolean below = line + 1 < lines.size() && !cell(lines.get(line + 1), column).text().isBlank();
		return (text.isEmpty() && below && column > 0) ? text(lines, line, column - 1) : text;
	}

	private static GridCell cell(GridLine line, int column) {
		return (column < line.cells().size()) ? line.cells().get(column) : GridCell.EMPTY;
	}

	int width() {
		return this.texts.size();
	}

	/** The heading of a column as it is written, the lines joined. */
	String name(int column) {
		return String.join(" ", this.texts.get(column));
	}

	List<String> names() {
		return this.texts.stream().map((it) -> String.join(" ", it)).toList();
	}

	Set<String> candidates(int column) {
		return candidates().get(column);
	}

	private List<Set<String>> candidates() {
		List<Set<String>> known = this.candidates;
		if (known == null) {
			known = this.texts.stream().map(HeadingLines::candidates).toList();
			this.candidates = known;
		}
		return known;
	}

	private static Set<String> candidates(List<String> texts) {
		return texts.isEmpty() ? Set.of()
				: Stream.of(texts.getLast(), texts.getFirst(), String.join("", texts))
					.filter((it) -> it.length() <= LONGEST)
					.map(TableHeadings::folded)
					.collect(Collectors.toSet());
	}

	boolean isShort() {
		return this.texts.stream().flatMap(List::stream).allMatch((it) -> it.length() <= LONGEST);
	}

	/** The shortest text that names a column and no other. */
	String shortName(int column) {
		List<String> it = this.texts.get(column);
		String lowest = it.isEmpty() ? "" : it.getLast();
		long same = candidates().stream().filter((names) -> names.contains(TableHeadings.folded(lowest))).count();
		return (same == 1) ? lowest : name(column);
	}

	/** The lowest text of a column, and all texts together. */
	List<String> lowest(int column) {
		List<String> it = this.texts.get(column);
		return it.isEmpty() ? List.of() : List.of(it.getLast(), String.join("", it));
	}

}
