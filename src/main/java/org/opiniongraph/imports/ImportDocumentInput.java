package org.opiniongraph.imports;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.load.seed.SeedCheck;

/** A table in Base64 and its descriptor. */
record ImportDocumentInput(String fileName, String content, @Nullable String descriptor, @Nullable Boolean dryRun) {

	private static final int LONGEST_NAME = 200;

	boolean isDryRun() {
		return Boolean.TRUE.equals(this.dryRun);
	}

	/**
	 * Refuses names that no file of a table can have.
	 * @throws BadInputException when the name is too long, or that of the descriptor
	 */
	void requireFileName() {
		if (this.fileName.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME
				|| this.fileName.equals(SeedCheck.OF_FOLDER)) {
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

}
