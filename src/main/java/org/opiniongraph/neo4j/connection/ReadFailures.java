package org.opiniongraph.neo4j.connection;

import java.util.concurrent.TimeoutException;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** Tells the driver's failures apart, so that no other room needs to know the driver. */
public final class ReadFailures {

	private ReadFailures() {
	}

	/**
	 * Whether the database may answer later. The driver calls it a mistake of the client
	 * when no connection is to be had in time, as it is when the server's name is known
	 * no more.
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
		return isPassing(failure) ? new GraphUnavailableException(failure) : failure;
	}

}
