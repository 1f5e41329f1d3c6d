package org.opiniongraph.neo4j.connection;

import java.io.Serial;

/**
 * The database stopped a statement because it needed more memory than the database has
 * for it.
 */
public class StatementOutOfMemoryException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 * @param cause what the database said
	 */
	public StatementOutOfMemoryException(Throwable cause) {
		super("A database query needed more memory than there is for it and was stopped. "
				+ "Use smaller pages, fewer fields or a narrower filter.", cause);
	}

}
