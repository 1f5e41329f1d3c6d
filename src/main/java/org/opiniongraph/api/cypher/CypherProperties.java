package org.opiniongraph.api.cypher;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Whether clients may see statements.
 *
 * @param enabled whether a request with extensions.cypher is answered with the statements
 * that ran for it; if it is not set, true with the embedded Neo4j and false with another
 */
@ConfigurationProperties("opinion-graph.cypher")
public record CypherProperties(@Nullable Boolean enabled) {

	private static final String OTHER_NEO4J = "spring.neo4j.uri";

	/**
	 * Whether this server shows its statements.
	 * @param environment knows if another Neo4j is configured
	 */
	public boolean isEnabled(Environment environment) {
		return (this.enabled != null) ? this.enabled : !StringUtils.hasText(environment.getProperty(OTHER_NEO4J));
	}

}
