package org.opiniongraph.knowledge.federation;

import com.apollographql.federation.graphqljava.Federation;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.SchemaExtensionDefinition;
import graphql.language.StringValue;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.federation.FederationSchemaFactory;

/**
 * Makes the schema a subgraph of Apollo Federation 2. The files of the schema stay as
 * they are: every type that implements {@code Node} gets its key here.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(FederationConfiguration.ENABLED)
class FederationConfiguration {

	static final String ENABLED = "opinion-graph.federation.enabled";

	@Bean
	FederationSchemaFactory federationSchemaFactory() {
		return new FederationSchemaFactory();
	}

	@Bean
	GraphQlSourceBuilderCustomizer schemaIsASubgraph(FederationSchemaFactory subgraph) {
		return (builder) -> builder.configureTypeDefinitions(FederationConfiguration::addKeys)
			.schemaFactory(subgraph::createGraphQLSchema);
	}

	private static void addKeys(TypeDefinitionRegistry schema) {
		schema
			.add(SchemaExtensionDefinition.newSchemaExtensionDefinition()
				.directive(Directive.newDirective()
					.name("link")
					.argument(text("url", Federation.FEDERATION_SPEC_V2_5))
					.argument(Argument
						.newArgument("import", ArrayValue.newArrayValue().value(StringValue.of("@key")).build())
						.build())
					.build())
				.build());
		schema.getTypes(ObjectTypeDefinition.class)
			.stream()
			.filter((type) -> type.getImplements().stream().anyMatch((it) -> ((TypeName) it).getName().equals("Node")))
			.map((type) -> ObjectTypeExtensionDefinition.newObjectTypeExtensionDefinition()
				.name(type.getName())
				.directive(Directive.newDirective().name("key").argument(text("fields", "id")).build())
				.build())
			.toList()
			.forEach(schema::add);
	}

	private static Argument text(String name, String value) {
		return Argument.newArgument(name, StringValue.of(value)).build();
	}

}
