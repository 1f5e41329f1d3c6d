package org.opiniongraph.api.paging;

import graphql.scalars.ExtendedScalars;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaReport;

/**
 * Configures the schema (scalars and wiring), and checks that the schema and the
 * controllers match.
 */
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

	/**
	 * Every request has a virtual thread of its own. A second one for a field would gain
	 * little, and which fields are read together would depend on which of them ends
	 * first.
	 */
	@Bean
	static BeanPostProcessor fieldsRunOnTheThreadOfTheirRequest() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof AnnotatedControllerConfigurer controllers) {
					controllers.setBlockingMethodPredicate((method) -> false);
				}
				return bean;
			}
		};
	}

	/** Fields whose names begin with _ are of federation, whose library serves them. */
	private static void requireEmpty(SchemaReport report) {
		boolean unmapped = report.unmappedFields().stream().anyMatch((field) -> !field.getFieldName().startsWith("_"));
		if (unmapped || !report.unmappedRegistrations().isEmpty() || !report.unmappedArguments().isEmpty()
				|| !report.skippedTypes().isEmpty()) {
			throw new IllegalStateException("The schema and the code do not match: " + report);
		}
	}

}
