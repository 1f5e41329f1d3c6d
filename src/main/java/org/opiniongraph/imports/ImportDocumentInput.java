package org.opiniongraph.imports;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.load.seed.SeedCheck;

/** A table in Base64, its descriptor, and the description of its council. */
record ImportDocumentInput(String fileName, String content, @Nullable String descriptor, @Nullable String council,
		@Nullable Boolean dryRun) {

	private static final int LONGEST_NAME = 200;

	boolean isDryRun() {
		return Boolean.TRUE.equals(this.dryRun);
	}

	/**
	 * Refuses names that no file of a table can have.
	 * @throws BadInputException when the name is too long, or that of the descriptor or
	 * of the council
	 */
	void requireFileName() {
		if (this.fileName.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME
				|| List.of(SeedCheck.OF_FOLDER, SeedCheck.COUNCIL).contains(this.fileName)) {
			throw new BadInputException("input.fileName",
					"expected the name of a table such as comments.csv, of %d bytes at most".formatted(LONGEST_NAME));
		}
	}

	/**
	 * The bytes of the table. White space between the letters is left out.
	 * @throws BadInputException when they are not in Base64
	 */
	byte[] bytes() {
		try {
			return Base64.getDecoder().decode(this.content.replaceAll("\\s+", ""));
		}
		catch (IllegalArgumentException ex) {
			throw new BadInputException("input.content", "expected the bytes of the file in Base64");
		}
	}

	/** The files of the document by name. */
	Map<String, byte[]> document(byte[] itsDescriptor, byte[] table) {
		var files = new HashMap<String, byte[]>(Map.of(SeedCheck.OF_FOLDER, itsDescriptor, this.fileName, table));
		if (this.council != null) {
			files.put(SeedCheck.COUNCIL, this.council.getBytes(StandardCharsets.UTF_8));
		}
		return files;
	}

}
