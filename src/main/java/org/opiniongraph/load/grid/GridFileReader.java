package org.opiniongraph.load.grid;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.opiniongraph.load.descriptor.SeedFormatException;

/**
 * Reads a file with tables. The bytes decide the format, not the name: only {@code .tsv}
 * says that cells are separated by tabs.
 */
public final class GridFileReader {

	private static final String PACKED = "PK\u0003\u0004";

	private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0";

	private static final String PDF = "%PDF";

	private GridFileReader() {
	}

	/**
	 * Reads all tables of a file.
	 * @param file the file's name, for messages
	 * @param content its bytes
	 * @param options what is known of it
	 * @return its tables
	 * @throws SeedFormatException when it is no file with tables, or exceeds a bound
	 */
	public static GridFile read(String file, byte[] content, GridOptions options) {
		if (content.length > options.largest()) {
			throw tooLarge(file, options.largest());
		}
		GridFile grids = grids(file, content, options);
		GridBounds.require(file, grids.grids());
		return grids;
	}

	/**
	 * The refusal of a file that is too large.
	 * @param file the file's name
	 * @param largest the largest size in bytes
	 * @return the refusal
	 */
	public static SeedFormatException tooLarge(String file, long largest) {
		return new SeedFormatException(file,
				"larger than %,d bytes: a table may have no more (opinion-graph.max-table-size)".formatted(largest));
	}

	private static GridFile grids(String file, byte[] content, GridOptions options) {
		String start = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
		if (start.equals(PACKED)) {
			return UnpackedFile.of(file, content, options.largest()).isWorkbook() ? WorkbookGrids.read(file, content)
					: WordGrids.read(file, content);
		}
		if (start.equals(OLD_OFFICE)) {
			throw new SeedFormatException(file,
					"an old or encrypted file of Excel or Word: save it as .xlsx or .docx without a password");
		}
		if (start.equals(PDF)) {
			throw new SeedFormatException(file, "a PDF: copy its table into a spreadsheet or a text file");
		}
		DecodedText text = DecodedText.of(file, content, options.encoding());
		return isPage(text.text()) ? HtmlGrids.read(file, text) : DelimitedGrids.read(file, text, options.separator());
	}

	private static boolean isPage(String text) {
		String start = text.substring(0, Math.min(2_000, text.length())).strip().toLowerCase(Locale.ROOT);
		return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<table")
				|| (start.startsWith("<?xml") && start.contains("<html"))
				|| (start.startsWith("<!--") && start.contains("<html"));
	}

}
