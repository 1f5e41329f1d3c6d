package org.opiniongraph.neo4j.connection;

import java.io.Serial;

/**
 * Something in the graph lacks a property of the model, as if people made it by hand, and
 * a request asked for it alone. To ask again does not help.
 */
public class IncompleteDataException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private static final String LACKS = " lacks a property that the model has, or has another type of value there, as if it was made by hand. The operator can correct or delete it.";

	/** Something that has no id. */
	IncompleteDataException(Throwable cause) {
		super("Something in the graph" + LACKS, cause);
	}

	/**
	 * The node with this id, or a relationship of it.
	 * @param id names it for the client and in the log
	 * @param cause what the driver said
	 */
	public IncompleteDataException(String id, Throwable cause) {
		super("'" + id + "' or a relationship of it" + LACKS, cause);
	}

}
