package org.opiniongraph.neo4j.connection;

import java.io.Serial;

/** The database is not available at the moment. The same request may succeed later. */
public class GraphUnavailableException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 * @param reason what a client may read
	 */
	public GraphUnavailableException(String reason) {
		super(reason);
	}

	GraphUnavailableException(Throwable cause) {
		super("The database is not available at the moment. Try again later.", cause);
	}

}
