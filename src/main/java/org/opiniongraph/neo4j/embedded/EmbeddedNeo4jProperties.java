package org.opiniongraph.neo4j.embedded;

import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The data folder, the port and other settings of the embedded Neo4j.
 *
 * @param data the folder of the embedded Neo4j: database, logs and password; relative to
 * the working directory
 * @param boltPort the port of the embedded Neo4j on 127.0.0.1; 0 for any free port
 * @param settings other settings of the embedded Neo4j by their names in neo4j.conf
 */
@ConfigurationProperties("opinion-graph.embedded")
public record EmbeddedNeo4jProperties(@DefaultValue("data/neo4j") Path data, @DefaultValue("7687") int boltPort,
		@DefaultValue Map<String, String> settings) {

	/** Refuses a port that cannot be, and copies the settings. */
	public EmbeddedNeo4jProperties {
		if (boltPort < 0 || boltPort > 65535) {
			throw new IllegalArgumentException("opinion-graph.embedded.bolt-port must be from 0 to 65535");
		}
		settings = Map.copyOf(settings);
	}

}
