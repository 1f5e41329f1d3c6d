package org.opiniongraph.load.writing;

import java.io.Serial;

/** The start ends because there is no graph to serve; the message says what to do. */
public abstract class UnservableGraphException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	public UnservableGraphException(String whatToDo) {
		super(whatToDo);
	}

}
