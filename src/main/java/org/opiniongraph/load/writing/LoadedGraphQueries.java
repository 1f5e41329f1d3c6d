package org.opiniongraph.load.writing;

import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Record;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads the record of the last load without write access. */
@Component
public class LoadedGraphQueries {

	static final Statement LOADED = Statement.of("""
			MATCH (load:Load)
			RETURN load.revision AS revision, load.modelVersion AS modelVersion,
			  coalesce(load.folding, '') AS folding
			LIMIT 1
			""");

	static final Statement CHANGING = Statement.of("""
			MATCH (load:LoadInProgress)
			RETURN load.revision AS revision, load.modelVersion AS modelVersion,
			  coalesce(load.folding, '') AS folding
			LIMIT 1
			""");

	private final GraphReader graph;

	LoadedGraphQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** The record of the last successful load, empty if there was none. */
	public Optional<LoadedGraph> loaded() {
		return this.graph.list(LOADED, Map.of(), LoadedGraphQueries::loaded).stream().findFirst();
	}

	/**
	 * The record of the load before one that is changing the graph now, document by
	 * document; empty while none does, and while the graph is built from nothing.
	 */
	public Optional<LoadedGraph> changing() {
		return this.graph.list(CHANGING, Map.of(), LoadedGraphQueries::loaded).stream().findFirst();
	}

	static LoadedGraph loaded(Record row) {
		return new LoadedGraph(row.get("revision").asString(), row.get("modelVersion").asString(),
				row.get("folding").asString());
	}

}
