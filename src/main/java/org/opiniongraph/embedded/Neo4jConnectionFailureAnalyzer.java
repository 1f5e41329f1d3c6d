package org.opiniongraph.embedded;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Says what to do when a Neo4j that is configured does not answer, or not to us.
 */
class Neo4jConnectionFailureAnalyzer extends AbstractFailureAnalyzer<Neo4jException> {

	private final Environment environment;

	Neo4jConnectionFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, Neo4jException cause) {
		@Nullable String configured = this.environment.getProperty(NoConfiguredNeo4j.URI_PROPERTY);
		if (!StringUtils.hasText(configured)) {
			return null;
		}
		String uri = configured.replaceFirst("//[^/@]*@", "//");
		return switch (cause) {
			case ServiceUnavailableException _ -> new FailureAnalysis(
					"No Neo4j answers at " + uri + ": start it, or correct spring.neo4j.uri.", null, cause);
			case AuthenticationException _ -> new FailureAnalysis(
					"Neo4j at " + uri + " refuses the user name or password: "
							+ "correct spring.neo4j.authentication.username and spring.neo4j.authentication.password.",
					null, cause);
			default -> null;
		};
	}

}
