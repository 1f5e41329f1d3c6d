package org.opiniongraph.neo4j.embedded;

import org.opiniongraph.neo4j.connection.StartException;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/**
 * Stops the start if no Neo4j is configured and none is on the class path, as in the
 * packaged jar. Without it, Spring Boot would try {@code bolt://localhost:7687}.
 */
@AutoConfiguration(after = EmbeddedNeo4jConfiguration.class, before = Neo4jAutoConfiguration.class)
@ConditionalOnMissingBean(Neo4jConnectionDetails.class)
@Conditional(NoConfiguredNeo4j.class)
public final class MissingNeo4jConfiguration {

	@Bean
	@SuppressWarnings("DoNotCallSuggester")
	Neo4jConnectionDetails missingNeo4jConnectionDetails() {
		throw new StartException(
				"No Neo4j is configured, and this jar does not contain one. Set " + NoConfiguredNeo4j.URI_PROPERTY
						+ " to the address of a Neo4j server, for example bolt://localhost:7687.",
				null);
	}

}
