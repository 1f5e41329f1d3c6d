package org.opiniongraph.api.operation;

import java.io.Serial;

/** A document in schema/operations is not valid. */
class BrokenDocumentException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	BrokenDocumentException(TrustedDocument document, String where, String mistake) {
		super("schema/operations/%s.graphql%s: %s".formatted(document.name(), where, mistake));
	}

}
