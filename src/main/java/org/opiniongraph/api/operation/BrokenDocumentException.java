package org.opiniongraph.api.operation;

import java.io.Serial;

import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/** A document in schema/operations or its example is not valid. */
class BrokenDocumentException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	BrokenDocumentException(String document, @Nullable SourceLocation where, String mistake) {
		super("schema/operations/%s.graphql%s: %s".formatted(document,
				(where == null) ? "" : ", line %d, column %d".formatted(where.getLine(), where.getColumn()), mistake));
	}

	BrokenDocumentException(String document, String mistakeOfExample) {
		super("schema/operations/%s.variables.json: %s".formatted(document, mistakeOfExample));
	}

}
