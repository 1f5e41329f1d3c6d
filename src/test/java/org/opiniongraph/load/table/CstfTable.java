package org.opiniongraph.load.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.opiniongraph.load.descriptor.DescriptorReader;

/** The table of the real seed, whole or with one place changed. */
public final class CstfTable {

	/** Its name in messages. */
	static final String FILE = "opinions-and-responses.tsv";

	private static final String FOLDER = "/graph-seed/documents/cstf-13/";

	private CstfTable() {
	}

	/**
	 * Reads the table.
	 * @return its rows
	 */
	public static List<SourceRow> rows() {
		return read(text());
	}

	/**
	 * Reads the descriptor of the table.
	 * @return what it says
	 */
	public static DocumentDescriptor document() {
		return descriptor(FOLDER + "document.yaml", DocumentDescriptor.class);
	}

	static CouncilDescriptor council() {
		return descriptor("/graph-seed/councils/cstf.yaml", CouncilDescriptor.class);
	}

	static String text() {
		return new String(bytes(FOLDER + FILE), StandardCharsets.UTF_8);
	}

	/** The table with the first such place changed. */
	static String with(String place, String change) {
		String text = text();
		int at = text.indexOf(place);
		if (at < 0) {
			throw new IllegalArgumentException("the table has no '%s'".formatted(place));
		}
		return text.substring(0, at) + change + text.substring(at + place.length());
	}

	static List<SourceRow> read(String table) {
		return read(table.getBytes(StandardCharsets.UTF_8));
	}

	static List<SourceRow> read(byte[] table) {
		return new SourceTableReader(FILE, document(), council(), TableRules.NONE).read(table).rows();
	}

	private static <T> T descriptor(String path, Class<T> type) {
		return new DescriptorReader().read(path, bytes(path), type);
	}

	private static byte[] bytes(String path) {
		try (InputStream file = open(path)) {
			return file.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static InputStream open(String path) {
		return Objects.requireNonNull(CstfTable.class.getResourceAsStream(path), path);
	}

}
