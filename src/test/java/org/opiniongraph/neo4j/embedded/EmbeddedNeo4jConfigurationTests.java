package org.opiniongraph.neo4j.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.opiniongraph.neo4j.connection.StartFailureAnalyzer;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedNeo4jConfigurationTests {

	private final WebApplicationContextRunner application = new WebApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(EmbeddedNeo4jConfiguration.class, MissingNeo4jConfiguration.class,
				Neo4jAutoConfiguration.class, WebMvcAutoConfiguration.class));

	@Test
	void driverAndBrowserReachTheServerInTheProcess(@TempDir Path folder) {
		this.application
			.withPropertyValues("spring.neo4j.uri=", "opinion-graph.embedded.data=" + folder,
					"opinion-graph.embedded.bolt-port=0")
			.run((context) -> {
				context.getBean(Driver.class).verifyConnectivity();
				var http = MockMvcTester.from(context);
				assertThat(http.get().uri("/browser")).hasRedirectedUrl("/browser/start.html");
				assertThat(http.get().uri("/browser/index.html")).hasStatusOk()
					.headers()
					.hasHeaderSatisfying("Content-Security-Policy", (values) -> assertThat(values.getFirst())
						.contains("default-src 'none'; script-src 'self'; "));
			});
	}

	@Test
	void configuredNeo4jIsUsedInstead() {
		this.application.withPropertyValues("spring.neo4j.uri=bolt://neo4j.example:7687")
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(EmbeddedNeo4j.class)
				.doesNotHaveBean(BrowserPage.class));
	}

	@Test
	void otherConnectionDetailsAreUsedInstead() {
		var other = new Neo4jConnectionDetails() {
			@Override
			public URI getUri() {
				return URI.create("bolt://container.example:7687");
			}
		};
		this.application.withBean(Neo4jConnectionDetails.class, () -> other)
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedNeo4j.class));
	}

	@Test
	void jarWithoutNeo4jAsksForAnAddress() {
		this.application.withClassLoader(new FilteredClassLoader("org.neo4j.dbms.api", "org.neo4j.bolt.BoltServer"))
			.run((context) -> assertThat(
					new StartFailureAnalyzer().analyze(Objects.requireNonNull(context.getStartupFailure())))
				.extracting(FailureAnalysis::getDescription)
				.isEqualTo(
						"No Neo4j is configured, and this jar does not contain one. Set spring.neo4j.uri to the address of a Neo4j server, for example bolt://localhost:7687."));
	}

	@Test
	void silentNeo4jIsNamedWithoutCredentials() {
		var failure = new IllegalStateException(new ServiceUnavailableException("refused"));
		assertThat(analyzed(failure)).extracting(FailureAnalysis::getDescription)
			.isEqualTo("Neo4j does not answer at bolt://db.example:7687. Start it, or correct spring.neo4j.uri.");
	}

	@Test
	void refusedPasswordNamesThePropertiesOnly() {
		var failure = new AuthenticationException("Neo.ClientError.Security.Unauthorized", "no");
		assertThat(analyzed(failure)).extracting(FailureAnalysis::getDescription)
			.isEqualTo("Neo4j at bolt://db.example:7687 rejects the user name or password. "
					+ "Correct spring.neo4j.authentication.username and spring.neo4j.authentication.password.");
	}

	@Test
	void missingDatabaseIsNamed() {
		var failure = new ClientException("Neo.ClientError.Database.DatabaseNotFound", "no");
		assertThat(analyzed(failure)).extracting(FailureAnalysis::getDescription)
			.isEqualTo(
					"Neo4j at bolt://db.example:7687 has no database 'neo4j'. Correct opinion-graph.graph.database.");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Neo.ClientError.Security.Forbidden", "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase",
					"Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" })
	void whoMayNotWriteIsToldWhatServesWithoutLoading(String code) {
		assertThat(analyzed(new ClientException(code, "no"))).extracting(FailureAnalysis::getDescription)
			.asString()
			.startsWith("Neo4j at bolt://db.example:7687 does not allow this user to write to 'neo4j'")
			.contains("opinion-graph.load=off");
	}

	private static @Nullable FailureAnalysis analyzed(Exception failure) {
		var environment = new MockEnvironment().withProperty("spring.neo4j.uri", "bolt://neo4j:secret@db.example:7687");
		return new Neo4jConnectionFailureAnalyzer(environment).analyze(failure);
	}

}
