package org.opiniongraph.load.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.opiniongraph.load.descriptor.SeedFormatException;

/**
 * What a packed file has inside. It is unpacked once without keeping anything, so that
 * what unpacks to too much is refused before a library reads it.
 *
 * @param names the names of its entries
 */
record UnpackedFile(Set<String> names) {

	/** POI refuses what packs better; the size is bounded already. */
	private static final double LEAST_RATIO = 0.0001;

	static {
		ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
	}

	private static final int ENTRIES = 1_000;

	private static final String WORKBOOK = "xl/workbook.xml";

	private static final String WORD = "word/document.xml";

	/** Copies the names. */
	UnpackedFile {
		names = Set.copyOf(names);
	}

	static UnpackedFile of(String file, byte[] content, long largest) {
		var names = new HashSet<String>();
		var budget = new Budget(file, largest);
		try (var unpacked = new ZipInputStream(new ByteArrayInputStream(content))) {
			for (ZipEntry entry = unpacked.getNextEntry(); entry != null; entry = unpacked.getNextEntry()) {
				names.add(entry.getName());
				if (names.size() > ENTRIES) {
					throw new SeedFormatException(file, "more than %,d files inside".formatted(ENTRIES));
				}
				budget.spend(unpacked, entry.getName().equals(WORD));
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new SeedFormatException(file, "a damaged file: it cannot be unpacked");
		}
		if (!names.contains(WORKBOOK) && !names.contains(WORD)) {
			throw new SeedFormatException(file,
					"packed, but neither XLSX nor DOCX: expected a table as .tsv, .csv, .xlsx, .html or .docx");
		}
		return new UnpackedFile(names);
	}

	/**
	 * The refusal of a file that a library cannot read; its messages may have many lines.
	 */
	static SeedFormatException unreadable(String file, String format, Exception failure) {
		String reason = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
		return new SeedFormatException(file, "not %s file that can be read: %s".formatted(format, reason));
	}

	boolean isWorkbook() {
		return this.names.contains(WORKBOOK);
	}

	/** What may still be unpacked. */
	private static final class Budget {

		private final String file;

		private final long largest;

		private final byte[] buffer = new byte[64 * 1024];

		private long bytes;

		Budget(String file, long largest) {
			this.file = file;
			this.largest = largest;
		}

		void spend(ZipInputStream entry, boolean asTree) throws IOException {
			int tags = 0;
			for (int read = entry.read(this.buffer); read >= 0; read = entry.read(this.buffer)) {
				this.bytes += read;
				if (this.bytes > this.largest) {
					throw GridFileReader.tooLarge(this.file + " (unpacked)", this.largest);
				}
				for (int at = 0; asTree && at < read; at++) {
					tags += (this.buffer[at] == '<') ? 1 : 0;
				}
				if (tags > GridBounds.WORD_TAGS) {
					throw new SeedFormatException(this.file,
							"more than %,d tags: part the table into several files".formatted(GridBounds.WORD_TAGS));
				}
			}
		}

	}

}
