package org.opiniongraph.graph;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/** Tells the driver's failures apart, so that no other room needs to know the driver. */
final class ReadFailures {

	private ReadFailures() {
	}

	static RuntimeException translate(Neo4jException failure) {
		if (failure.code().contains("TransactionTimedOut")) {
			return new StatementTimedOutException(failure);
		}
		return (failure instanceof RetryableException) ? new GraphUnavailableException(failure) : failure;
	}

}
