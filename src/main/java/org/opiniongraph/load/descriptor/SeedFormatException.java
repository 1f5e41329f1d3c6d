package org.opiniongraph.load.descriptor;

import java.io.Serial;

/**
 * A file of the seed has an error. The message names the file, the line if there is one,
 * and what was expected.
 */
public class SeedFormatException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Speaks of a whole file.
	 * @param file the file's name
	 * @param reason what is wrong and what was expected
	 */
	public SeedFormatException(String file, String reason) {
		super(file + ": " + reason);
	}

	/**
	 * Speaks of a line.
	 * @param file the file's name
	 * @param line the line, 1-based
	 * @param reason what is wrong and what was expected
	 */
	public SeedFormatException(String file, long line, String reason) {
		super(file + ", line " + line + ": " + reason);
	}

	/**
	 * Speaks of a place that is no line of a text.
	 * @param file the file's name
	 * @param place the place, for example {@code sheet 'A', row 5}
	 * @param reason what is wrong and what was expected
	 */
	public SeedFormatException(String file, String place, String reason) {
		super(file + ", " + place + ": " + reason);
	}

}
