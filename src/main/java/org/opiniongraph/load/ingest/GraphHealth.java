package org.opiniongraph.load.ingest;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.opiniongraph.load.writing.LoadedGraph;
import org.opiniongraph.load.writing.LoadedGraphQueries;
import org.opiniongraph.neo4j.connection.GraphConstraints;
import org.opiniongraph.neo4j.connection.GraphUnavailableException;
import org.opiniongraph.neo4j.connection.StatementOutOfMemoryException;
import org.opiniongraph.neo4j.connection.StatementTimedOutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

	private static final Logger log = LoggerFactory.getLogger(GraphHealth.class);

	private static final String NONE = "none";

	private static final Duration PATIENCE = Duration.ofMillis(2500);

	private final LoadedGraphQueries graph;

	private final GraphConstraints constraints;

	GraphHealth(LoadedGraphQueries graph, GraphConstraints constraints) {
		this.graph = graph;
		this.constraints = constraints;
	}

	/** A probe has an answer in time even if the database has none. */
	@Override
	public Health health() {
		var answer = new CompletableFuture<Health>();
		Thread.ofVirtual().name("health").start(() -> answer.complete(asked()));
		return answer
			.completeOnTimeout(Health.down().withDetail("reason", GraphUnavailableException.UNREACHABLE).build(),
					PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
			.join();
	}

	private Health asked() {
		try {
			Set<String> missing = this.constraints.missing();
			if (!missing.isEmpty()) {
				return Health.outOfService().withDetail("missingIndexes", missing).build();
			}
			Optional<LoadedGraph> whole = this.graph.loaded();
			if (whole.isPresent()) {
				return health(whole, false);
			}
			Optional<LoadedGraph> changing = this.graph.changing();
			// a load may have ended between the two questions
			return changing.isPresent() ? health(changing, true) : health(this.graph.loaded(), false);
		}
		catch (GraphUnavailableException | StatementTimedOutException | StatementOutOfMemoryException ex) {
			return Health.down().withDetail("reason", String.valueOf(ex.getMessage())).build();
		}
		catch (RuntimeException ex) {
			log.warn("The health of the graph is not known: {}", ex.toString());
			return Health.down().withDetail("reason", GraphUnavailableException.UNREACHABLE).build();
		}
	}

	/**
	 * While another instance changes documents, this one answers with those that there
	 * are.
	 */
	private static Health health(Optional<LoadedGraph> loaded, boolean changing) {
		boolean readable = loaded.filter(LoadedGraph::isReadable).isPresent();
		return Health.status(readable ? Status.UP : Status.OUT_OF_SERVICE)
			.withDetail("changing", changing)
			.withDetail("modelVersion", loaded.map(LoadedGraph::modelVersion).orElse(NONE))
			.withDetail("revision", loaded.map(LoadedGraph::revision).orElse(NONE))
			.build();
	}

}
