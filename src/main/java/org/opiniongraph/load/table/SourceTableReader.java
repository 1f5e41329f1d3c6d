package org.opiniongraph.load.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.grid.Grid;
import org.opiniongraph.load.grid.GridFile;
import org.opiniongraph.load.grid.GridFileReader;
import org.opiniongraph.load.grid.GridLine;
import org.opiniongraph.load.grid.GridOptions;
import org.opiniongraph.load.table.SourceRow.Speaker;
import org.opiniongraph.load.text.NameKey;

/**
 * Reads the tables of a file as rows. Headings may be repeated at page breaks, blank
 * lines and numbers of pages are skipped, and every other line is a row or a title. It is
 * thread-safe. All rows are in memory at once.
 */
public class SourceTableReader {

	private final String file;

	private final DocumentDescriptor document;

	private final @Nullable CouncilDescriptor council;

	private final TableRules rules;

	private final long largest;

	/**
	 * Makes a reader for one document.
	 * @param file the table's file name, for messages
	 * @param document what its descriptor says
	 * @param council the council whose members speak, null when the document names none
	 * @param rules what is usual in tables
	 */
	public SourceTableReader(String file, DocumentDescriptor document, @Nullable CouncilDescriptor council,
			TableRules rules) {
		this(file, document, council, rules, GridOptions.LARGEST);
	}

	/**
	 * Makes a reader for one document.
	 * @param file the table's file name, for messages
	 * @param document what its descriptor says
	 * @param council the council whose members speak, null when the document names none
	 * @param rules what is usual in tables
	 * @param largest the largest file, also when it is unpacked
	 */
	public SourceTableReader(String file, DocumentDescriptor document, @Nullable CouncilDescriptor council,
			TableRules rules, long largest) {
		this.file = file;
		this.document = document;
		this.council = council;
		this.rules = rules;
		this.largest = largest;
	}

	/**
	 * Reads all rows.
	 * @param content the file's bytes
	 * @return what was read, with at least one row and without a mistake
	 * @throws SeedFormatException the first mistake
	 */
	public TableReading read(byte[] content) {
		TableReading reading = examine(content);
		List<Remark> mistakes = reading.remarks(Remark.Severity.MISTAKE);
		if (!mistakes.isEmpty()) {
			throw mistakes.getFirst().refusal(this.file);
		}
		return reading;
	}

	/**
	 * Reads what can be read, and says all that is wrong or in doubt.
	 * @param content the file's bytes
	 * @return what was read
	 * @throws SeedFormatException when it is no file with tables
	 */
	public TableReading examine(byte[] content) {
		GridFile grids = GridFileReader.read(this.file, content, this.document.layout().options(this.largest));
		var remarks = new Remarks();
		var categories = new CategoryReader(this.document.categories());
		var reader = new SourceRowReader(this.document, this.council, this.rules, categories, remarks);
		reader.readsMarkUp(grids.markUp() && !Boolean.FALSE.equals(this.document.layout().markUp()));
		var walk = new TableWalk(this.document, this.rules.headings(), reader, remarks);
		tables(grids, walk, remarks);
		new AnswerPointers(walk.rows(), remarks).resolve(walk.rows());
		if (walk.rows().isEmpty() && !remarks.hasMistakes()) {
			remarks.mistake("",
					"the table is empty: expected the headings %s and rows below them".formatted(walk.expected()));
		}
		if (walk.pageNumbers() > 0) {
			remarks.fact("", "%d numbers of pages left out".formatted(walk.pageNumbers()));
		}
		return new TableReading(grids.format(), rows(walk.rows(), remarks), categories.all(), remarks.all());
	}

	private void tables(GridFile file, TableWalk walk, Remarks remarks) {
		List<Grid> wanted = wanted(file, remarks);
		List<Grid> without = wanted.stream().filter((grid) -> !walk.walk(grid)).toList();
		for (Grid grid : without) {
			List<GridLine> lines = grid.lines().stream().filter((line) -> !line.isBlank()).toList();
			if (!lines.isEmpty() && without.size() == wanted.size()) {
				remarks.mistake(lines.getFirst().place(),
						"no heading above this row: expected %s. The table begins with: %s".formatted(walk.expected(),
								SourceHeading.beginning(lines)));
			}
			else if (!lines.isEmpty()) {
				remarks.fact(lines.getFirst().place(), "a table without these headings: not read");
			}
		}
	}

	private List<Grid> wanted(GridFile file, Remarks remarks) {
		List<String> named = this.document.layout().sheets();
		List<String> there = file.grids().stream().map(Grid::name).toList();
		for (String it : named) {
			if (!there.contains(it)) {
				remarks.mistake("", "there is no sheet or table '%s': expected one of %s".formatted(it, there));
			}
		}
		var wanted = new ArrayList<Grid>();
		for (Grid grid : file.grids()) {
			if (!named.isEmpty() && !named.contains(grid.name())) {
				remarks.fact("", "sheet or table '%s' is not named in 'sheets': not read".formatted(grid.name()));
			}
			else if (grid.hidden() && named.isEmpty() && !this.document.layout().readsHidden()) {
				remarks.doubt("", "'%s' is hidden: not read. To read it, name it in 'layout: {sheets: […]}'"
					.formatted(grid.name()));
			}
			else {
				wanted.add(grid);
			}
		}
		return wanted;
	}

	private static List<SourceRow> rows(List<RowDraft> drafts, Remarks remarks) {
		var rows = new ArrayList<SourceRow>();
		var speakers = new HashMap<String, Speaker>();
		var numbers = new HashMap<String, String>();
		for (RowDraft it : drafts) {
			requireOneRole(it, speakers, remarks);
			if (it.number != null && numbers.putIfAbsent(it.number, it.place) != null) {
				remarks.doubt(it.place,
						"the number '%s' is also that of %s".formatted(it.number, numbers.get(it.number)));
			}
			rows.add(it.row(rows.size() + 1));
		}
		return rows;
	}

	private static void requireOneRole(RowDraft row, Map<String, Speaker> speakers, Remarks remarks) {
		for (Speaker speaker : row.speakers) {
			Speaker before = speakers.putIfAbsent(NameKey.of(speaker.name()), speaker);
			if (before != null && !before.roleLabel().equals(speaker.roleLabel())) {
				remarks.mistake(row.place, "%s has the role %s here and %s above: expected one role in a document"
					.formatted(speaker.name(), speaker.roleLabel(), before.roleLabel()));
			}
		}
	}

}
