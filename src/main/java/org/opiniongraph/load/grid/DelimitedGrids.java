package org.opiniongraph.load.grid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.descriptor.SeedFormatException;

/**
 * Reads a text whose cells are separated by a character. Quotes are those of a
 * spreadsheet if the whole text keeps to their rules; otherwise, tab separated values
 * know no quotes (IANA, text/tab-separated-values).
 */
final class DelimitedGrids {

	private static final char NO_QUOTES = '\0';

	/** A cell that a spreadsheet would run. */
	private static final Pattern FORMULA = Pattern.compile("^[=＝]\\s*[\\p{L}+\\-'\"(@]");

	private static final int LINES_TO_JUDGE = 20;

	private static final Map<Character, String> NAMES = Map.of('\t', "tabs", ',', "commas", ';', "semicolons");

	private DelimitedGrids() {
	}

	static GridFile read(String file, DecodedText text, @Nullable Character given) {
		char separator = (given != null) ? given : separator(file, text.text());
		List<CsvRecord> records = records(file, text.text(), separator);
		List<GridLine> lines = new ArrayList<>();
		for (CsvRecord it : records) {
			String place = "line " + it.getStartingLineNumber();
			GridBounds.requireColumns(file, place, it.getFieldCount());
			lines.add(new GridLine(place, it.getStartingLineNumber(),
					it.getFields().stream().map(DelimitedGrids::cell).toList(), false));
		}
		String format = "%s (separated by %s), %s".formatted((separator == '\t') ? "TSV" : "CSV",
				NAMES.getOrDefault(separator, "'" + separator + "'"), text.encoding());
		return new GridFile(format, true, "", List.of(new Grid("", "", lines, false)));
	}

	private static GridCell cell(String text) {
		return FORMULA.matcher(text).find()
				? new GridCell(text, GridCell.Merge.NONE, "the cell begins like a formula: write its value")
				: GridCell.of(text);
	}

	private static char separator(String file, String text) {
		List<String> lines = text.lines().filter((line) -> !line.isBlank()).limit(LINES_TO_JUDGE).toList();
		if (file.toLowerCase(Locale.ROOT).endsWith(".tsv") || lines.stream().anyMatch((line) -> line.contains("\t"))) {
			return '\t';
		}
		long commas = most(lines, ',');
		long semicolons = most(lines, ';');
		return (commas == 0 && semicolons == 0) ? '\t' : (semicolons > commas) ? ';' : ',';
	}

	private static long most(List<String> lines, char separator) {
		return lines.stream().mapToLong((line) -> line.chars().filter((it) -> it == separator).count()).max().orElse(0);
	}

	private static List<CsvRecord> records(String file, String text, char separator) {
		try {
			return records(text, separator, '"');
		}
		catch (CsvParseException ex) {
			if (separator != '\t') {
				throw refused(file, ex);
			}
		}
		try {
			return records(text, separator, NO_QUOTES);
		}
		catch (CsvParseException ex) {
			throw refused(file, ex);
		}
	}

	private static SeedFormatException refused(String file, CsvParseException failure) {
		Throwable cause = (failure.getCause() != null) ? failure.getCause() : failure;
		String why = String.join("; ",
				new LinkedHashSet<>(List.of(String.valueOf(failure.getMessage()), String.valueOf(cause.getMessage()))));
		return new SeedFormatException(file, "not a table of separated values: " + why);
	}

	private static List<CsvRecord> records(String text, char separator, char quote) {
		try (var reader = CsvReader.builder()
			.fieldSeparator(separator)
			.quoteCharacter(quote)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.allowUnclosedQuote(false)
			.maxBufferSize(GridBounds.TEXT)
			.skipEmptyLines(true)
			.ofCsvRecord(text)) {
			return reader.stream().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
