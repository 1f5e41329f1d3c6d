package org.opiniongraph.neo4j.connection;

import java.time.Duration;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.SessionConfig;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings for reading the graph.
 *
 * @param database the name of the database in Neo4j; give the graph one of its own
 * @param statementTimeout how long a statement may run in the database
 * @param statementsInFlight how many statements run at once; less than the connections of
 * the driver's pool
 * @param planAtStart whether the database plans all statements when the graph is loaded,
 * beside the first requests
 * @param startTimeout how long a start waits for a Neo4j that does not answer
 */
@ConfigurationProperties("opinion-graph.graph")
public record GraphProperties(@DefaultValue("neo4j") String database, @DefaultValue("10s") Duration statementTimeout,
		@DefaultValue("32") int statementsInFlight, @DefaultValue("true") boolean planAtStart,
		@DefaultValue("5m") Duration startTimeout) {

	/**
	 * Refuses settings with which nothing could be read.
	 * @throws IllegalArgumentException when a bound is not positive
	 */
	public GraphProperties {
		if (statementsInFlight < 1 || !statementTimeout.isPositive() || startTimeout.isNegative()) {
			throw new IllegalArgumentException(
					"opinion-graph.graph: statements-in-flight and statement-timeout must be greater than 0, and start-timeout not less");
		}
	}

	/** The settings of a session that only reads, on whichever server of a cluster. */
	public SessionConfig reading() {
		return SessionConfig.builder().withDatabase(this.database).withDefaultAccessMode(AccessMode.READ).build();
	}

}
