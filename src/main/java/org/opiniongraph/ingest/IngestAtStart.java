package org.opiniongraph.ingest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Loads the graph before the application says that it is ready. */
@Component
@EnableConfigurationProperties(IngestProperties.class)
class IngestAtStart implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(IngestAtStart.class);

	private final Ingest ingest;

	private final IngestProperties properties;

	IngestAtStart(Ingest ingest, IngestProperties properties) {
		this.ingest = ingest;
		this.properties = properties;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		switch (this.properties.load()) {
			case CHANGES -> log.info("{}", this.ingest.run(this.properties.seed(), false));
			case REBUILD -> log.info("{}", this.ingest.run(this.properties.seed(), true));
			case OFF -> log.info("Loading is switched off: the graph is served as it is, revision {}.",
					this.ingest.revision().orElseThrow(GraphNotLoadedException::new));
		}
	}

}
