package org.opiniongraph.api.http;

import java.util.List;

import org.apache.catalina.core.StandardHost;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings of the servlet container for which there is no property. */
@Configuration(proxyBeanMethods = false)
class ContainerConfiguration {

	/** An address may hold an id, and an id an address. */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> encodedSlashesStay() {
		return (factory) -> factory.addConnectorCustomizers((connector) -> {
			connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
			connector.setEncodedReverseSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
		});
	}

	/** The host makes a valve of this name unless it has one. */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainErrorReports(ObjectProvider<ProblemPaths> problems,
			CrossOrigin origins) {
		return (factory) -> factory.addContextCustomizers((context) -> {
			if (context.getParent() instanceof StandardHost host) {
				host.setErrorReportValveClass(PlainErrorReport.class.getName());
				host.getPipeline()
					.addValve(
							new PlainErrorReport(problems.getIfAvailable(() -> new ProblemPaths(List.of())), origins));
			}
		});
	}

}
