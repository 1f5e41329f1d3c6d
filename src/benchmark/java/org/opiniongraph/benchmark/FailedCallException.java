package org.opiniongraph.benchmark;

import org.jspecify.annotations.Nullable;

/** There was no good answer; the message says what came instead. */
final class FailedCallException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	FailedCallException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
