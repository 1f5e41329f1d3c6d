package org.opiniongraph.neo4j.embedded;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Starts an embedded Neo4j and passes it to Spring Boot's driver if no other is
 * configured. It is an auto-configuration, so that it sees every other connection first,
 * for example the container of a test. The packaged jar does not contain its Neo4j
 * classes.
 */
@AutoConfiguration(before = Neo4jAutoConfiguration.class)
@ConditionalOnClass(name = { "org.neo4j.dbms.api.DatabaseManagementServiceBuilder", "org.neo4j.bolt.BoltServer" })
@ConditionalOnMissingBean(Neo4jConnectionDetails.class)
@Conditional(NoConfiguredNeo4j.class)
@EnableConfigurationProperties(EmbeddedNeo4jProperties.class)
public final class EmbeddedNeo4jConfiguration {

	@Bean
	EmbeddedNeo4j embeddedNeo4j(EmbeddedNeo4jProperties properties) {
		return EmbeddedNeo4j.start(properties.data(), properties.boltPort(), properties.settings());
	}

	@Bean
	Neo4jConnectionDetails embeddedNeo4jConnectionDetails(EmbeddedNeo4j server) {
		return new Neo4jConnectionDetails() {
			@Override
			public URI getUri() {
				return server.uri();
			}

			@Override
			public AuthToken getAuthToken() {
				return AuthTokens.basic(EmbeddedNeo4j.USER, server.password());
			}
		};
	}

	/** The packaged jar does not contain the files of Neo4j Browser either. */
	@Bean
	@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
	@ConditionalOnResource(resources = "classpath:/browser/index.html")
	BrowserPage browserPage(EmbeddedNeo4j server) {
		return new BrowserPage(server);
	}

	@Bean
	@ConditionalOnBean(BrowserPage.class)
	RouterFunction<ServerResponse> browserReader(BrowserPage page) {
		return page.reader();
	}

	@Bean
	ReadyNotice embeddedNeo4jReadyNotice(EmbeddedNeo4j server, ObjectProvider<BrowserPage> browserPage) {
		return new ReadyNotice(server, browserPage.getIfAvailable() != null);
	}

}
