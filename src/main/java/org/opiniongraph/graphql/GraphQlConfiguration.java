package org.opiniongraph.graphql;

import graphql.scalars.ExtendedScalars;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaReport;

/** What the schema needs beside controllers, and the check that schema and code agree. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

	@Bean
	RuntimeWiringConfigurer scalars() {
		return (wiring) -> wiring.scalar(ExtendedScalars.DateTime);
	}

	@Bean
	GraphQlSourceBuilderCustomizer schemaAgreesWithCode() {
		return (builder) -> builder.inspectSchemaMappings(GraphQlConfiguration::requireEmpty);
	}

	private static void requireEmpty(SchemaReport report) {
		if (!report.unmappedFields().isEmpty() || !report.unmappedRegistrations().isEmpty()
				|| !report.unmappedArguments().isEmpty() || !report.skippedTypes().isEmpty()) {
			throw new IllegalStateException("The schema and the code disagree: " + report);
		}
	}

}
