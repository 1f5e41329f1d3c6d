package org.opiniongraph.graph;

import java.io.Serial;

/**
 * The database gave a statement up because it took too long; the statement runs no more.
 */
public class StatementTimedOutException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	StatementTimedOutException(Throwable cause) {
		super("Reading the graph took too long and was given up.", cause);
	}

}
