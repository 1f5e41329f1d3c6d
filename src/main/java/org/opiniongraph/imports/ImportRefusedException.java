package org.opiniongraph.imports;

import java.io.Serial;

/** A server did not take a document. The message says why. */
final class ImportRefusedException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	ImportRefusedException(String reason) {
		super(reason);
	}

}
