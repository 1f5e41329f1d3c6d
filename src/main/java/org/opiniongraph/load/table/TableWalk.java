package org.opiniongraph.load.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.grid.Grid;
import org.opiniongraph.load.grid.GridCell.Merge;
import org.opiniongraph.load.grid.GridCell;
import org.opiniongraph.load.grid.GridLine;
import org.opiniongraph.load.table.TableLayout.SectionUse;
import org.opiniongraph.load.text.Whitespace;

/**
 * Walks through the lines of tables and tells headings, numbers of pages, titles of
 * sections and rows apart.
 */
final class TableWalk {

	private final DocumentDescriptor document;

	private final TableHeadings usual;

	private final SourceHeading heading;

	private final SourceRowReader reader;

	private final Remarks remarks;

	private final List<RowDraft> rows = new ArrayList<>();

	private final Set<String> said = new HashSet<>();

	private @Nullable TableColumns columns;

	private @Nullable String section;

	private int pageNumbers;

	TableWalk(DocumentDescriptor document, TableHeadings usual, SourceRowReader reader, Remarks remarks) {
		this.document = document;
		this.usual = usual;
		this.heading = SourceHeading.of(document, usual);
		this.reader = reader;
		this.remarks = remarks;
	}

	List<RowDraft> rows() {
		return this.rows;
	}

	String expected() {
		return this.heading.toString();
	}

	/** Reads a table; false if it has no heading of this document. */
	boolean walk(Grid grid) {
		this.columns = null;
		SectionUse use = this.document.layout().sections();
		this.section = (use == SectionUse.CATEGORY && !grid.title().isEmpty()) ? grid.title() : null;
		List<GridLine> lines = lines(grid);
		int line = 0;
		try {
			while (line < lines.size()) {
				Optional<TableColumns> heading = this.heading.at(lines, line);
				if (heading.isPresent()) {
					begin(heading.get(), lines.get(line));
				}
				else if (this.columns == null && !hasHeadingBelow(lines, line)) {
					return false;
				}
				else {
					line(lines.get(line));
				}
				line += heading.map(TableColumns::depth).orElse(1);
			}
		}
		catch (IllegalArgumentException ex) {
			this.remarks.mistake(lines.get(line).place(), String.valueOf(ex.getMessage()));
			return true;
		}
		if (this.columns != null) {
			this.reader.doubtEmptyCells(this.columns);
		}
		return this.columns != null;
	}

	private List<GridLine> lines(Grid grid) {
		List<GridLine> lines = grid.lines().stream().filter((line) -> !line.isBlank()).toList();
		boolean all = this.document.layout().readsHidden();
		lines.stream()
			.filter((line) -> line.hidden() && !all)
			.forEach((line) -> this.remarks.doubt(line.place(),
					"hidden: not read. To read hidden rows, write 'layout: {hidden: true}'"));
		return lines.stream().filter((line) -> all || !line.hidden()).toList();
	}

	private boolean hasHeadingBelow(List<GridLine> lines, int line) {
		for (int below = line + 1; below < lines.size(); below++) {
			try {
				if (this.heading.at(lines, below).isPresent()) {
					return true;
				}
			}
			catch (IllegalArgumentException ex) {
				return true;
			}
		}
		return false;
	}

	private void begin(TableColumns columns, GridLine line) {
		if (this.said.add(columns.parts() + "" + columns.names())) {
			String parts = columns.parts()
				.keySet()
				.stream()
				.sorted()
				.map((part) -> "%s: %s".formatted(part.words(), columns.name(part)))
				.collect(Collectors.joining(", "));
			this.remarks.fact(line.place(), "the headings (%s)".formatted(parts));
			if (!columns.unread().isEmpty()) {
				unread(columns, line);
			}
		}
		this.columns = columns;
	}

	/** A column that is left out although it looks like a part is worth a look. */
	private void unread(TableColumns columns, GridLine line) {
		for (String name : columns.unread()) {
			Optional<Part> part = columns.parts()
				.keySet()
				.stream()
				.sorted()
				.filter((it) -> this.usual.rank(it, name).isPresent())
				.findFirst();
			if (part.isPresent() && this.document.columns().isEmpty()) {
				this.remarks.doubt(line.place(),
						"the column '%s' is not read: '%s' was taken for %s. Name them in 'columns'".formatted(name,
								columns.name(part.get()), part.get().words()));
			}
			else {
				this.remarks.fact(line.place(), "the column '%s' is not read".formatted(name));
			}
		}
	}

	private void line(GridLine line) {
		List<String> texts = line.texts()
			.stream()
			.map(Whitespace::stripped)
			.filter((it) -> !it.isEmpty())
			.distinct()
			.toList();
		TableColumns below = this.columns;
		if (texts.size() == 1 && this.usual.isPageNumber(texts.getFirst()) && isAlone(line, below)) {
			this.pageNumbers++;
			return;
		}
		if (below == null) {
			above(line, texts);
		}
		else if (texts.size() == 1 && isAlone(line, below)) {
			section(line, texts.getFirst(), below);
		}
		else {
			row(line, below);
		}
	}

	private void above(GridLine line, List<String> texts) {
		if (texts.size() > 2 || (texts.size() == 2 && this.heading.parts() < 2)) {
			this.remarks.mistake(line.place(), "no heading above this row: expected " + this.heading);
		}
		else {
			this.remarks.fact(line.place(),
					"'%s' stands above the headings: not read".formatted(String.join(" ", texts)));
		}
	}

	/** Whether the one text of a line is not the opinion of a row. */
	static boolean isAlone(GridLine line, @Nullable TableColumns columns) {
		if (columns == null || columns.width() == 1) {
			return columns == null;
		}
		if (line.cells().size() < columns.width()) {
			return line.cells().stream().filter((it) -> !it.text().isBlank()).count() == 1;
		}
		Part part = columns.has(Part.OPINION) ? Part.OPINION : Part.OPINION_AND_RESPONSE;
		GridCell opinion = line.cells().get(columns.of(part).getFirst());
		boolean wide = line.cells().stream().anyMatch((it) -> it.merge() == Merge.LEFT);
		return opinion.text().isBlank() || wide;
	}

	private void section(GridLine line, String text, TableColumns below) {
		SectionUse use = this.document.layout().sections();
		boolean continues = this.document.layout().emptyMeansAbove().contains(Part.OPINION)
				|| line.cells().stream().anyMatch((it) -> it.merge() == Merge.ABOVE);
		if (use == SectionUse.CATEGORY) {
			this.section = text;
		}
		else if (use == SectionUse.IGNORED) {
			this.remarks.fact(line.place(), "'%s' stands alone: not read".formatted(text));
		}
		else if (continues && line.cells().size() == below.width()) {
			row(line, below);
		}
		else {
			this.remarks.mistake(line.place(),
					("%d cells: expected %d, as the heading has. If '%s' is the category of the "
							+ "rows below, write 'layout: {sections: category}'; if it is no part of the table, "
							+ "'layout: {sections: ignored}'")
						.formatted(cells(line), below.width(), text));
		}
	}

	private static long cells(GridLine line) {
		return line.cells().stream().filter((it) -> !it.text().isBlank() && it.merge() == Merge.NONE).count();
	}

	private void row(GridLine line, TableColumns below) {
		int size = line.cells().size();
		while (size > below.width() && line.cells().get(size - 1).text().isBlank()) {
			size--;
		}
		if (size != below.width()) {
			this.remarks.mistake(line.place(),
					"%d cells: expected %d, as the heading has".formatted(line.cells().size(), below.width()));
			return;
		}
		RowDraft last = this.rows.isEmpty() ? null : this.rows.getLast();
		this.reader.read(line, below, this.section, last).ifPresent(this.rows::add);
	}

	int pageNumbers() {
		return this.pageNumbers;
	}

}
