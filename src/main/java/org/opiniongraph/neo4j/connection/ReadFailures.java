package org.opiniongraph.neo4j.connection;

import java.util.concurrent.TimeoutException;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.value.ValueException;

/**
 * Classifies the exceptions of the driver, so that no other room needs to know the
 * driver.
 */
public final class ReadFailures {

	/**
	 * How the codes end for the limit of one transaction, for that of all together, and
	 * for the heap. The driver calls them transient, although the same statement fails
	 * again.
	 */
	private static final String OUT_OF_MEMORY = "OutOfMemoryError";

	private ReadFailures() {
	}

	/**
	 * Whether the database may answer later. The driver reports a client error if it gets
	 * no connection in time, for example if the name of the server is no longer known.
	 */
	static boolean isPassing(Neo4jException failure) {
		return failure instanceof RetryableException || isLost(failure);
	}

	/** Whether no connection is to be had. */
	public static boolean isLost(Neo4jException failure) {
		return failure instanceof ServiceUnavailableException || failure.getCause() instanceof TimeoutException;
	}

	public static RuntimeException translate(Neo4jException failure) {
		if (failure.code().contains("TransactionTimedOut")) {
			return new StatementTimedOutException(failure);
		}
		if (failure.code().endsWith(OUT_OF_MEMORY)) {
			return new StatementOutOfMemoryException(failure);
		}
		if (failure instanceof ValueException) {
			return new IncompleteDataException(failure);
		}
		return isPassing(failure) ? new GraphUnavailableException(failure) : failure;
	}

}
