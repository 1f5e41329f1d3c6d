package org.opiniongraph.neo4j.connection;

import java.io.Serial;

/** The database is not available at the moment. The same request may succeed later. */
public class GraphUnavailableException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/** What a client reads when the database does not answer. */
	public static final String UNREACHABLE = "The database cannot be reached. Try again in a moment.";

	/** What a client reads before the graph is complete. */
	public static final String LOADING = "The graph is being loaded. Try again in a moment.";

	/**
	 * Creates the exception.
	 * @param reason what a client may read
	 */
	public GraphUnavailableException(String reason) {
		super(reason);
	}

	GraphUnavailableException(Throwable cause) {
		super(UNREACHABLE, cause);
	}

}
