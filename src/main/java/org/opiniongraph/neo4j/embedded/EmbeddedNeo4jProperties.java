package org.opiniongraph.neo4j.embedded;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The data folder and the port of the embedded Neo4j.
 *
 * @param data the folder of the embedded Neo4j: database, logs and password; relative to
 * the working directory
 * @param boltPort the port of the embedded Neo4j on 127.0.0.1; 0 for any free port
 */
@ConfigurationProperties("opinion-graph.embedded")
public record EmbeddedNeo4jProperties(@DefaultValue("data/neo4j") Path data, @DefaultValue("7687") int boltPort) {

	/** Refuses a port that cannot be. */
	public EmbeddedNeo4jProperties {
		if (boltPort < 0 || boltPort > 65535) {
			throw new IllegalArgumentException("opinion-graph.embedded.bolt-port must be from 0 to 65535");
		}
	}

}
