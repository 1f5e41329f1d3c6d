package org.opiniongraph.neo4j.connection;

import java.io.Serial;

/** A statement was not started, or the database stopped it, because its time was over. */
public class StatementTimedOutException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * The time was over before the statement began. It has no stack trace, because this
	 * can happen to many statements of one request and the trace would show nothing.
	 */
	public StatementTimedOutException() {
		super("The time limit of this request ended before the database had answered. Use smaller pages or fewer fields.",
				null, false, false);
	}

	public StatementTimedOutException(Throwable cause) {
		super("A database query took too long and was stopped. Use smaller pages or fewer fields.", cause);
	}

}
