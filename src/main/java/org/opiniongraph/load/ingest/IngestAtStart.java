package org.opiniongraph.load.ingest;

import org.opiniongraph.load.restore.ExportIngest;
import org.opiniongraph.load.writing.IngestProperties;
import org.opiniongraph.load.writing.LoadReport;
import org.opiniongraph.load.writing.LoadedGraphQueries;
import org.opiniongraph.neo4j.connection.DatabaseAtStart;
import org.opiniongraph.neo4j.connection.StartException;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Waits for the database and loads the graph before the application reports that it is
 * ready.
 */
@Component
@EnableConfigurationProperties(IngestProperties.class)
class IngestAtStart implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(IngestAtStart.class);

	private final DatabaseAtStart database;

	private final GraphReader reader;

	private final Ingest ingest;

	private final ExportIngest exports;

	private final LoadedGraphQueries graph;

	private final IngestProperties properties;

	IngestAtStart(DatabaseAtStart database, GraphReader reader, Ingest ingest, ExportIngest exports,
			LoadedGraphQueries graph, IngestProperties properties) {
		this.database = database;
		this.reader = reader;
		this.ingest = ingest;
		this.exports = exports;
		this.graph = graph;
		this.properties = properties;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.database.await();
		switch (this.properties.load()) {
			case CHANGES -> log.info("{}", load(false));
			case REBUILD -> log.info("{}", load(true));
			case OFF -> log.info("Loading is switched off. The server uses the graph in the database, revision {}.",
					this.graph.loaded()
						.orElseThrow(IngestAtStart::notLoaded)
						.requireReadable()
						.requireSearchable()
						.revision());
		}
		this.reader.readNoOlderThan(this.database.committed());
	}

	private static StartException notLoaded() {
		return new StartException(
				"Loading is switched off, but the database has no graph yet. Start once with opinion-graph.load=changes.",
				null);
	}

	private LoadReport load(boolean rebuild) {
		String export = this.properties.fromExport();
		return (export != null) ? this.exports.run(export, rebuild) : this.ingest.run(this.properties.seed(), rebuild);
	}

}
