package org.opiniongraph.publish.graphfile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Rows of CSV (RFC 4180): what names them, then a cell for each property. */
final class CsvRows {

	private final CsvWriter csv;

	private final List<Column> columns;

	private long count;

	CsvRows(OutputStream out, List<Column> columns) {
		this.csv = CsvWriter.builder()
			.lineDelimiter(LineDelimiter.CRLF)
			.build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		this.columns = columns;
	}

	/** The line above the rows. */
	void head(String... names) {
		var cells = new ArrayList<>(List.of(names));
		this.columns.forEach((it) -> cells.add(it.name()));
		this.csv.writeRecord(cells);
	}

	void row(SortedMap<String, Object> properties, String... names) {
		var cells = new ArrayList<>(List.of(names));
		this.columns.forEach((it) -> cells.add(Objects.requireNonNullElse(it.in(properties), "")));
		this.csv.writeRecord(cells);
		this.count++;
	}

	void end() throws IOException {
		this.csv.flush();
	}

	/** How many rows there are below the head. */
	long count() {
		return this.count;
	}

}
