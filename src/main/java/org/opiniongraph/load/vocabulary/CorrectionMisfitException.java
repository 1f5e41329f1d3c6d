package org.opiniongraph.load.vocabulary;

import java.io.Serial;

import org.opiniongraph.load.descriptor.SeedFormatException;

/**
 * A correction does not fit the seed. The message names the file, the line and what was
 * expected.
 */
public final class CorrectionMisfitException extends SeedFormatException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final transient CorrectionEntry correction;

	CorrectionMisfitException(CorrectionEntry correction, long line, String reason) {
		super(CorrectionEntry.FILE, line, reason);
		this.correction = correction;
	}

	CorrectionMisfitException(CorrectionEntry correction, String reason) {
		super(CorrectionEntry.FILE, reason);
		this.correction = correction;
	}

	/**
	 * The correction.
	 * @return it, perhaps with the row where it was looked for
	 */
	public CorrectionEntry correction() {
		return this.correction;
	}

	/**
	 * What is wrong.
	 * @return the message
	 */
	public String sentence() {
		return String.valueOf(getMessage());
	}

}
