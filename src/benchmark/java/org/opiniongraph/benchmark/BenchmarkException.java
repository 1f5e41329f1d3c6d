package org.opiniongraph.benchmark;

import org.jspecify.annotations.Nullable;

/** Something that the benchmark needs is not there; the message says what to do. */
final class BenchmarkException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	BenchmarkException(String message) {
		this(message, null);
	}

	BenchmarkException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
