package org.opiniongraph.publish.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Writes rows of CSV (RFC 4180) in UTF-8. There are two forms: for programs, with every
 * cell as it is; and for spreadsheets, with a byte order mark, without which a double
 * click shows other characters, and with an apostrophe before each cell that a
 * spreadsheet would run as a formula. For one thread.
 */
public final class CsvRows {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	/**
	 * A cell that begins like a formula, whatever blanks stand before; spreadsheets take
	 * the wide forms of these characters too.
	 */
	private static final Pattern FORMULA = Pattern
		.compile("^[\\t\\r\\n]|^[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\u2212]");

	private final CsvWriter csv;

	private final boolean forSpreadsheets;

	/**
	 * Begins a file.
	 * @param out is not closed
	 * @param forSpreadsheets in which of the two forms
	 * @throws UncheckedIOException when nothing can be written
	 */
	public CsvRows(OutputStream out, boolean forSpreadsheets) {
		var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		if (forSpreadsheets) {
			try {
				text.write(BYTE_ORDER_MARK);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
		this.forSpreadsheets = forSpreadsheets;
	}

	/** Writes a row. */
	public void row(List<String> cells) {
		this.csv.writeRecord(this.forSpreadsheets ? cells.stream().map(CsvRows::inert).toList() : cells);
	}

	/**
	 * Writes what is still held back.
	 * @throws IOException when it cannot be written
	 */
	public void flush() throws IOException {
		this.csv.flush();
	}

	private static String inert(String cell) {
		return FORMULA.matcher(cell).find() ? "'" + cell : cell;
	}

}
