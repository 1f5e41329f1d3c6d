package org.opiniongraph.load.findings;

import java.io.Serial;

import org.opiniongraph.load.vocabulary.CorrectionEntry;

/** A correction does not fit the text that it corrects. */
public class CorrectionException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 * @param correction the correction
	 * @param reason what is wrong
	 */
	CorrectionException(CorrectionEntry correction, String reason) {
		super("document %s, row %d, %s, %s: %s".formatted(correction.document(), correction.row(),
				correction.cell().inWords(), correction.target(), reason));
	}

}
