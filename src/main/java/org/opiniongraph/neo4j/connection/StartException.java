package org.opiniongraph.neo4j.connection;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

/** The start ends. The message is all that a user reads: what is wrong and what to do. */
public class StartException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Ends the start.
	 * @param sentence what is wrong, and what to do
	 * @param cause what failed, null where nothing did
	 */
	public StartException(String sentence, @Nullable Throwable cause) {
		super(sentence, cause);
	}

}
