package org.opiniongraph.ingest;

import java.util.Optional;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Up while the database answers and holds a whole graph of the model that this program
 * reads.
 */
@Component("graphHealthIndicator")
class GraphHealth extends AbstractHealthIndicator {

	private static final String NONE = "none";

	private final LoadedGraphQueries graph;

	GraphHealth(LoadedGraphQueries graph) {
		super("The graph could not be read.");
		this.graph = graph;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) {
		Optional<LoadedGraph> loaded = this.graph.loaded();
		health.status(loaded.filter(LoadedGraph::isReadable).isPresent() ? Status.UP : Status.OUT_OF_SERVICE)
			.withDetail("modelVersion", loaded.map(LoadedGraph::modelVersion).orElse(NONE))
			.withDetail("revision", loaded.map(LoadedGraph::revision).orElse(NONE));
	}

}
