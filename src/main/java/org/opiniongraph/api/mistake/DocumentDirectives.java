package org.opiniongraph.api.mistake;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import graphql.introspection.Introspection.DirectiveLocation;
import graphql.introspection.Introspection;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * The directives that a document may use. The engine knows some more and does not do what
 * they say: a document with such a directive is refused, as one with any other that the
 * schema does not announce.
 */
@Component
class DocumentDirectives implements RuntimeWiringConfigurer {

	private static final Set<String> WITHOUT_EFFECT = Set.of(graphql.Directives.DeferDirective.getName(),
			graphql.Directives.ExperimentalDisableErrorPropagationDirective.getName());

	private static final Set<DirectiveLocation> IN_DOCUMENTS = EnumSet.of(DirectiveLocation.QUERY,
			DirectiveLocation.MUTATION, DirectiveLocation.SUBSCRIPTION, DirectiveLocation.FIELD,
			DirectiveLocation.FRAGMENT_DEFINITION, DirectiveLocation.FRAGMENT_SPREAD, DirectiveLocation.INLINE_FRAGMENT,
			DirectiveLocation.VARIABLE_DEFINITION);

	/** Introspection announces those that have an effect. */
	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		DataFetcher<?> announced = (environment) -> announced(environment.getGraphQLSchema()).toList();
		wiring.codeRegistry(GraphQLCodeRegistry.newCodeRegistry()
			.dataFetcher(FieldCoordinates.coordinates(Introspection.__Schema.getName(), "directives"), announced));
	}

	static List<String> ofDocuments(GraphQLSchema schema) {
		return announced(schema).filter((it) -> it.validLocations().stream().anyMatch(IN_DOCUMENTS::contains))
			.map(GraphQLDirective::getName)
			.toList();
	}

	private static Stream<GraphQLDirective> announced(GraphQLSchema schema) {
		return schema.getDirectives().stream().filter((it) -> !WITHOUT_EFFECT.contains(it.getName()));
	}

	/** The first directive of a document that has no effect. */
	static Optional<Directive> withoutEffect(Document document) {
		return all(document).filter((it) -> WITHOUT_EFFECT.contains(it.getName())).findFirst();
	}

	private static Stream<Directive> all(Node<?> node) {
		return (node instanceof Directive it) ? Stream.of(it)
				: node.getChildren().stream().flatMap(DocumentDirectives::all);
	}

}
