package org.opiniongraph.neo4j.connection;

import org.neo4j.driver.Logging;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphProperties.class)
class GraphConfiguration {

	/**
	 * The driver's default logging formats every message with all parameters before it
	 * checks the log level; this one checks first.
	 */
	@Bean
	@SuppressWarnings("deprecation")
	ConfigBuilderCustomizer driverAsksBeforeItLogs() {
		return (config) -> config.withLogging(Logging.slf4j());
	}

}
