package org.opiniongraph.api.mistake;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.OperationDefinition;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.MeantNames;
import org.opiniongraph.api.mistake.Places.PlacedNode;

/** Sentences about names that a document uses and the schema does not have. */
final class UnknownNames {

	private final GraphQLSchema schema;

	private final Document document;

	private final Places places;

	UnknownNames(GraphQLSchema schema, Document document, Places places) {
		this.schema = schema;
		this.document = document;
		this.places = places;
	}

	/** A field that types below have is asked for in a fragment. */
	Optional<String> field(PlacedNode<Field> place) {
		String name = place.node().getName();
		return Optional.ofNullable(place.around().type()).map((type) -> {
			List<String> below = typesWith(type, name);
			String hint = below.isEmpty() ? MeantNames.didYouMeanOr(name, fields(type), "Its fields are")
					: " %s: write `... on %s { %s }`."
						.formatted((below.size() == 1) ? "'%s' has it".formatted(below.getFirst())
								: "%s have it".formatted(MeantNames.listed(below)), below.getFirst(), name);
			return "The type '%s' has no field '%s'.%s".formatted(type.getName(), name, hint);
		});
	}

	Optional<String> argument(PlacedNode<Argument> place) {
		String name = place.node().getName();
		@Nullable GraphQLDirective directive = place.around().directive();
		if (directive != null) {
			return Optional.of("The directive '@%s' has no argument '%s'.%s".formatted(directive.getName(), name,
					MeantNames.didYouMeanOr(name, names(directive.getArguments()), "Its arguments are")));
		}
		return Optional.ofNullable(place.around().field())
			.map((field) -> "The field '%s' has no argument '%s'.%s".formatted(named(place, field), name,
					MeantNames.didYouMeanOr(name, names(field.getArguments()), "Its arguments are")));
	}

	Optional<String> missingArgument(PlacedNode<Field> place) {
		return this.places.definition(place).map((field) -> {
			List<String> missing = field.getArguments()
				.stream()
				.filter((it) -> GraphQLTypeUtil.isNonNull(it.getType()) && !it.hasSetDefaultValue()
						&& place.node()
							.getArguments()
							.stream()
							.noneMatch((given) -> given.getName().equals(it.getName())))
				.map((it) -> "%s: %s".formatted(it.getName(), GraphQLTypeUtil.simplePrint(it.getType())))
				.toList();
			return "The field '%s' requires %s.".formatted(field.getName(), MeantNames.listed(missing));
		});
	}

	String directive(PlacedNode<Directive> place) {
		return unknownDirective(place.node(), DocumentDirectives.ofDocuments(this.schema));
	}

	static String unknownDirective(Directive directive, Collection<String> known) {
		String name = "@" + directive.getName();
		return "There is no directive '%s'.%s".formatted(name,
				MeantNames.didYouMeanOr(name, known.stream().map((it) -> "@" + it).toList(), "The directives are"));
	}

	String type(PlacedNode<TypeName> place) {
		List<String> types = this.schema.getAllTypesAsList()
			.stream()
			.map(GraphQLNamedType::getName)
			.filter((it) -> !it.startsWith("__"))
			.toList();
		String name = place.node().getName();
		return "There is no type '%s'.%s".formatted(name, MeantNames.didYouMean(name, types));
	}

	String fragment(PlacedNode<FragmentSpread> place) {
		String name = place.node().getName();
		List<String> fragments = this.document.getDefinitionsOfType(FragmentDefinition.class)
			.stream()
			.map(FragmentDefinition::getName)
			.toList();
		return "There is no fragment '%s'.%s".formatted(name,
				MeantNames.didYouMeanOr(name, fragments, "The fragments of the document are"));
	}

	String variable(PlacedNode<VariableReference> place) {
		String name = place.node().getName();
		List<String> variables = this.document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.flatMap((it) -> it.getVariableDefinitions().stream())
			.map(VariableDefinition::getName)
			.distinct()
			.toList();
		return "The variable '%s' is not declared.%s".formatted(name,
				MeantNames.didYouMeanOr(name, variables, "The declared variables are"));
	}

	/** The definition of an argument of a field or directive, if there is one. */
	static Optional<GraphQLArgument> definition(PlacedNode<Argument> place) {
		@Nullable GraphQLDirective directive = place.around().directive();
		@Nullable GraphQLFieldDefinition field = place.around().field();
		String name = place.node().getName();
		return (directive != null) ? Optional.ofNullable(directive.getArgument(name))
				: Optional.ofNullable(field).map((it) -> it.getArgument(name));
	}

	/** The interface of all types that have the field, or else these types. */
	private List<String> typesWith(GraphQLCompositeType type, String field) {
		List<GraphQLObjectType> below = switch (type) {
			case GraphQLInterfaceType it -> this.schema.getImplementations(it);
			case GraphQLUnionType it -> it.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
			default -> List.of();
		};
		List<GraphQLObjectType> having = below.stream().filter((it) -> it.getFieldDefinition(field) != null).toList();
		return having.stream()
			.flatMap((it) -> it.getInterfaces().stream())
			.map(GraphQLInterfaceType.class::cast)
			.filter((it) -> it.getFieldDefinition(field) != null
					&& this.schema.getImplementations(it).containsAll(having))
			.map(GraphQLNamedType::getName)
			.findFirst()
			.map(List::of)
			.orElseGet(() -> having.stream().map(GraphQLNamedType::getName).toList());
	}

	private static List<String> fields(GraphQLCompositeType type) {
		return (type instanceof GraphQLFieldsContainer fields) ? names(fields.getFieldDefinitions())
				: List.of(Objects.requireNonNull(graphql.introspection.Introspection.TypeNameMetaFieldDef.getName()));
	}

	private static String named(PlacedNode<?> place, GraphQLFieldDefinition field) {
		@Nullable GraphQLCompositeType owner = place.around().owner();
		return (owner != null) ? owner.getName() + "." + field.getName() : field.getName();
	}

	private static List<String> names(List<? extends GraphQLNamedSchemaElement> elements) {
		return elements.stream().map(GraphQLNamedSchemaElement::getName).toList();
	}

}
