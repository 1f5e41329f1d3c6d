package org.opiniongraph.neo4j.embedded;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Explains what to do if the configured Neo4j does not answer or rejects the connection.
 */
class Neo4jConnectionFailureAnalyzer extends AbstractFailureAnalyzer<Neo4jException> {

	private static final String DATABASE_NOT_FOUND = "Neo.ClientError.Database.DatabaseNotFound";

	/** The error codes of a missing write access. */
	private static final List<String> NO_WRITES = List.of("Forbidden", "ReadOnly");

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
		@Nullable String problem = switch (cause) {
			case ServiceUnavailableException _ ->
				"Neo4j does not answer at " + uri + ". Start it, or correct spring.neo4j.uri.";
			case AuthenticationException _ -> "Neo4j at " + uri + " rejects the user name or password. "
					+ "Correct spring.neo4j.authentication.username and spring.neo4j.authentication.password.";
			default -> refused(uri, cause);
		};
		return (problem != null) ? new FailureAnalysis(problem, null, cause) : null;
	}

	private @Nullable String refused(String uri, Neo4jException cause) {
		String database = this.environment.getProperty("opinion-graph.graph.database", "neo4j");
		if (DATABASE_NOT_FOUND.equals(cause.code())) {
			return "Neo4j at %s has no database '%s'. Correct opinion-graph.graph.database.".formatted(uri, database);
		}
		if (NO_WRITES.stream().anyMatch(cause.code()::contains)) {
			return "Neo4j at %s does not allow this user to write to '%s'. Loading needs write access. With opinion-graph.load=off, the server only reads a graph that was loaded before."
				.formatted(uri, database);
		}
		return null;
	}

}
