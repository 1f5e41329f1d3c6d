package org.opiniongraph.neo4j.embedded;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/**
 * Serves Neo4j Browser for the embedded Neo4j if the files of Neo4j Browser are on the
 * class path.
 */
@AutoConfiguration(after = EmbeddedNeo4jConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnResource(resources = "classpath:/browser/index.html")
@ConditionalOnBean(EmbeddedNeo4jConfiguration.class)
public final class BrowserConfiguration {

	@Bean
	BrowserPage browserPage(EmbeddedNeo4j server) {
		return new BrowserPage(server.uri());
	}

}
