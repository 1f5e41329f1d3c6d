package org.opiniongraph.neo4j.connection;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the graph is read.
 *
 * @param database the name of the database
 * @param statementTimeout after how long the database gives a statement up
 * @param statementsInFlight how many statements run at once, at most; fewer than the
 * driver's pool has connections
 * @param planAtStart whether the database is asked to plan all statements once the graph
 * is there
 * @param startTimeout how long a start waits for a database that does not answer
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

}
