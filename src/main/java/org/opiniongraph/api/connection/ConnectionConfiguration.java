package org.opiniongraph.api.connection;

import org.opiniongraph.api.memory.MemoryBudget;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the servlet container the limits of connections. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConnectionProperties.class)
class ConnectionConfiguration {

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> boundedConnections(ConnectionProperties properties,
			MemoryBudget memory) {
		memory.promise(MemoryBudget.Share.CONNECTIONS, properties.most() * ConnectionProperties.BYTES_FOR_CONNECTION);
		return (factory) -> {
			factory.setProtocol(BoundedHttpProtocol.class.getName());
			factory.addConnectorCustomizers((connector) -> {
				if (connector.getProtocolHandler() instanceof BoundedHttpProtocol protocol) {
					protocol.bound(properties);
				}
			});
		};
	}

}
