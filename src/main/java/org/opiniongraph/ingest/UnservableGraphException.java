package org.opiniongraph.ingest;

import java.io.Serial;

/** The start ends because there is no graph to serve; the message says what to do. */
abstract class UnservableGraphException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	UnservableGraphException(String whatToDo) {
		super(whatToDo);
	}

}
