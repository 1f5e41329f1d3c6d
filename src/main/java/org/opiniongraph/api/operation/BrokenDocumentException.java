package org.opiniongraph.api.operation;

import java.io.Serial;

/** A document of schema/operations is not as it must be. */
class BrokenDocumentException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	BrokenDocumentException(TrustedDocument document, String where, String mistake) {
		super("schema/operations/%s.graphql%s: %s".formatted(document.name(), where, mistake));
	}

}
