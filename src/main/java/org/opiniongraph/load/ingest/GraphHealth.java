package org.opiniongraph.load.ingest;

import java.util.Optional;

import org.opiniongraph.load.writing.LoadedGraph;
import org.opiniongraph.load.writing.LoadedGraphQueries;
import org.opiniongraph.neo4j.connection.GraphUnavailableException;
import org.opiniongraph.neo4j.connection.StatementOutOfMemoryException;
import org.opiniongraph.neo4j.connection.StatementTimedOutException;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Reports UP if the database answers and holds a complete graph with the model version of
 * this program.
 */
@Component("graphHealthIndicator")
class GraphHealth implements HealthIndicator {

	private static final String NONE = "none";

	private final LoadedGraphQueries graph;

	GraphHealth(LoadedGraphQueries graph) {
		this.graph = graph;
	}

	@Override
	public Health health() {
		try {
			return health(this.graph.loaded());
		}
		catch (GraphUnavailableException | StatementTimedOutException | StatementOutOfMemoryException ex) {
			return Health.down().withDetail("reason", String.valueOf(ex.getMessage())).build();
		}
	}

	private static Health health(Optional<LoadedGraph> loaded) {
		boolean readable = loaded.filter(LoadedGraph::isReadable).isPresent();
		return Health.status(readable ? Status.UP : Status.OUT_OF_SERVICE)
			.withDetail("modelVersion", loaded.map(LoadedGraph::modelVersion).orElse(NONE))
			.withDetail("revision", loaded.map(LoadedGraph::revision).orElse(NONE))
			.build();
	}

}
