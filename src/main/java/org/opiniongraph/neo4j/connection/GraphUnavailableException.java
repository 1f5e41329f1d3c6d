package org.opiniongraph.neo4j.connection;

import java.io.Serial;

/** The database cannot be reached, or not now; the same request may succeed later. */
public class GraphUnavailableException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Says why.
	 * @param reason what a client may read
	 */
	public GraphUnavailableException(String reason) {
		super(reason);
	}

	GraphUnavailableException(Throwable cause) {
		super("The graph cannot be reached at the moment.", cause);
	}

}
