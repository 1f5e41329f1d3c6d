package org.opiniongraph.load.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.descriptor.Utf8;
import org.opiniongraph.load.table.SourceRow.Speaker;
import org.opiniongraph.load.text.NameKey;

/**
 * Reads a table of tab-separated values (UTF-8). Headings may be repeated at page breaks,
 * blank lines are skipped, and every other line is a row. It is thread-safe. All rows are
 * in memory at once.
 */
public class SourceTableReader {

	/**
	 * Tab separated values know no quotes (IANA, text/tab-separated-values); U+0000 is
	 * refused before.
	 */
	private static final char NO_QUOTES = '\0';

	private final String file;

	private final SourceHeading heading;

	private final SourceRowReader rowReader;

	/**
	 * Makes a reader for one document.
	 * @param file the table's file name, for messages
	 * @param document what its descriptor says
	 * @param council the council whose members speak, null when the document names none
	 */
	public SourceTableReader(String file, DocumentDescriptor document, @Nullable CouncilDescriptor council) {
		this.file = file;
		this.heading = new SourceHeading(document.columns());
		this.rowReader = new SourceRowReader(document, council);
	}

	/**
	 * Reads all rows.
	 * @param content the file's bytes
	 * @return the rows in order, at least one
	 * @throws SeedFormatException when a line is neither heading nor row, or the file is
	 * empty or not UTF-8
	 */
	public List<SourceRow> read(byte[] content) {
		var rows = new ArrayList<SourceRow>();
		var speakers = new HashMap<String, Speaker>();
		@Nullable Map<Part, Integer> columns = null;
		for (CsvRecord line : lines(Utf8.decode(this.file, content))) {
			List<String> cells = line.getFields();
			if (this.heading.looksLike(cells)) {
				columns = at(line, () -> this.heading.positions(cells));
			}
			else {
				SourceRow row = row(line, columns, rows.isEmpty() ? null : rows.getLast());
				requireOneRole(line, speakers, row.speaker());
				rows.add(row);
			}
		}
		if (rows.isEmpty()) {
			throw new SeedFormatException(this.file,
					"the table is empty: expected the headings %s and rows below them".formatted(this.heading));
		}
		return rows;
	}

	private SourceRow row(CsvRecord line, @Nullable Map<Part, Integer> columns, @Nullable SourceRow above) {
		if (columns == null) {
			throw failure(line, "no heading above this row: expected " + this.heading);
		}
		List<String> cells = line.getFields();
		if (cells.size() != columns.size()) {
			throw failure(line, "%d cells: expected %d, as the heading has".formatted(cells.size(), columns.size()));
		}
		return at(line, () -> this.rowReader.read(line.getStartingLineNumber(),
				(part) -> columns.containsKey(part) ? cells.get(columns.get(part)) : "", above));
	}

	private void requireOneRole(CsvRecord line, Map<String, Speaker> speakers, @Nullable Speaker speaker) {
		if (speaker != null) {
			Speaker before = speakers.putIfAbsent(NameKey.of(speaker.name()), speaker);
			if (before != null && !before.roleLabel().equals(speaker.roleLabel())) {
				throw failure(line, "%s has the role %s here and %s above: expected one role in a document"
					.formatted(speaker.name(), speaker.roleLabel(), before.roleLabel()));
			}
		}
	}

	private List<CsvRecord> lines(String text) {
		try (var reader = CsvReader.builder()
			.fieldSeparator('\t')
			.quoteCharacter(NO_QUOTES)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.skipEmptyLines(true)
			.ofCsvRecord(text)) {
			return reader.stream()
				.filter((line) -> !line.getFields().stream().map(Whitespace::stripped).allMatch(String::isEmpty))
				.toList();
		}
		catch (CsvParseException ex) {
			throw new SeedFormatException(this.file, "not a table of tab separated values: " + ex.getMessage());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private <T> T at(CsvRecord line, Supplier<T> reading) {
		try {
			return reading.get();
		}
		catch (IllegalArgumentException ex) {
			throw failure(line, String.valueOf(ex.getMessage()));
		}
	}

	private SeedFormatException failure(CsvRecord line, String reason) {
		return new SeedFormatException(this.file, line.getStartingLineNumber(), reason);
	}

}
