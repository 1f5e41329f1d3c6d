package org.opiniongraph.neo4j.connection;

import java.io.Serial;

/**
 * A statement was not begun, or the database gave it up, because the time for it was
 * over; it runs no more.
 */
public class StatementTimedOutException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * The time was over before the statement began. Many statements of one request may
	 * end so, and the place tells nothing, so there is no trace of it.
	 */
	public StatementTimedOutException() {
		super("The time for this request was over before all of the graph was read.", null, false, false);
	}

	public StatementTimedOutException(Throwable cause) {
		super("Reading the graph took too long and was given up.", cause);
	}

}
