package org.opiniongraph.imports;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.findings.VocabularySuggestion;
import org.opiniongraph.load.seed.CheckedDocument;
import org.opiniongraph.load.table.Remark;
import org.opiniongraph.load.table.TableReading;

/**
 * What is remembered of a table that was checked: the first rows, not all of them.
 *
 * @param format the format of the file, null if it cannot be read
 * @param rowCount the number of rows
 * @param firstRows the first rows
 * @param remarks the gravest remarks
 * @param remarkCount the number of all remarks
 * @param themes the ids of themes that count
 * @param names the ids of what is named
 * @param suggestions what the vocabulary misses
 */
record UnderstoodTable(@Nullable String format, int rowCount, List<ImportedRow> firstRows, List<ImportRemark> remarks,
		int remarkCount, List<String> themes, List<String> names, List<VocabularySuggestion> suggestions) {

	/** Nothing is known. */
	static final UnderstoodTable NONE = new UnderstoodTable(null, 0, List.of(), List.of(), 0, List.of(), List.of(),
			List.of());

	private static final int ROWS = 5;

	private static final int REMARKS = 200;

	static UnderstoodTable of(CheckedDocument found) {
		TableReading reading = found.reading();
		return new UnderstoodTable((reading != null) ? reading.format() : null,
				(reading != null) ? reading.rows().size() : 0,
				(reading != null) ? reading.rows().stream().limit(ROWS).map(ImportedRow::of).toList() : List.of(),
				remarks(found), found.remarks().size() + found.misfits().size(),
				found.themes().stream().sorted().toList(), found.names().stream().sorted().toList(),
				found.suggestions());
	}

	private static Remark leftOut(String misfit) {
		return new Remark(Remark.Severity.DOUBT, "", misfit + ". This correction is left out");
	}

	/** The gravest first; those of one severity in the order of the table. */
	private static List<ImportRemark> remarks(CheckedDocument found) {
		return Stream.concat(found.remarks().stream(), found.misfits().stream().map(UnderstoodTable::leftOut))
			.sorted(Comparator.comparing(Remark::severity))
			.limit(REMARKS)
			.map(ImportRemark::of)
			.toList();
	}

}
