package org.opiniongraph.api.mistake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.introspection.Introspection;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * What stands where in a document, and which parts of the schema it is about. A mistake
 * of a document is known by its place only.
 */
final class Places {

	private static final Surroundings NOWHERE = new Surroundings(null, null, null, null);

	private final GraphQLSchema schema;

	private final Map<SourceLocation, List<PlacedNode<?>>> places = new HashMap<>();

	Places(GraphQLSchema schema, Document document) {
		this.schema = schema;
		document.getDefinitions().forEach((definition) -> visit(definition, NOWHERE));
	}

	/** The part of the document of this kind that begins here. */
	@SuppressWarnings("unchecked")
	<N extends Node<?>> Optional<PlacedNode<N>> find(@Nullable SourceLocation location, Class<N> kind) {
		return this.places.getOrDefault(location, List.of())
			.stream()
			.filter((it) -> kind.isInstance(it.node()))
			.map((it) -> (PlacedNode<N>) it)
			.findFirst();
	}

	private void visit(Node<?> node, Surroundings around) {
		this.places.computeIfAbsent(node.getSourceLocation(), (location) -> new ArrayList<>())
			.add(new PlacedNode<>(node, around));
		Surroundings inside = inside(node, around);
		node.getChildren().forEach((child) -> visit(child, inside));
	}

	private Surroundings inside(Node<?> node, Surroundings around) {
		return switch (node) {
			case OperationDefinition it -> new Surroundings(root(it), null, null, null);
			case FragmentDefinition it -> new Surroundings(type(it.getTypeCondition()), null, null, null);
			case InlineFragment it when it.getTypeCondition() != null ->
				new Surroundings(type(it.getTypeCondition()), null, null, null);
			case Field it -> field(around.type(), it.getName()).map((field) -> new Surroundings(
					(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType type) ? type : null,
					around.type(), field, null))
				.orElse(NOWHERE);
			case Directive it -> new Surroundings(null, null, null, this.schema.getDirective(it.getName()));
			default -> around;
		};
	}

	private @Nullable GraphQLCompositeType root(OperationDefinition operation) {
		return switch (operation.getOperation()) {
			case QUERY -> this.schema.getQueryType();
			case MUTATION -> this.schema.getMutationType();
			case SUBSCRIPTION -> this.schema.getSubscriptionType();
		};
	}

	private @Nullable GraphQLCompositeType type(TypeName name) {
		return (this.schema.getType(name.getName()) instanceof GraphQLCompositeType type) ? type : null;
	}

	/** The definition of a field, if there is one. */
	Optional<GraphQLFieldDefinition> definition(PlacedNode<Field> field) {
		return field(field.around().type(), field.node().getName());
	}

	private Optional<GraphQLFieldDefinition> field(@Nullable GraphQLCompositeType type, String name) {
		boolean introspection = name.startsWith("__") && this.schema.getQueryType().equals(type);
		if (introspection && name.equals(Introspection.TypeMetaFieldDef.getName())) {
			return Optional.of(this.schema.getIntrospectionTypeFieldDefinition());
		}
		if (introspection && name.equals(Introspection.SchemaMetaFieldDef.getName())) {
			return Optional.of(this.schema.getIntrospectionSchemaFieldDefinition());
		}
		return (type instanceof GraphQLFieldsContainer fields) ? Optional.ofNullable(fields.getFieldDefinition(name))
				: Optional.empty();
	}

	/**
	 * A part of a document.
	 *
	 * @param node the part
	 * @param around what it stands in
	 */
	record PlacedNode<N extends Node<?>>(N node, Surroundings around) {
	}

	/**
	 * What a part of a document stands in; null where there is none or it is not known.
	 *
	 * @param type the type whose fields are selected
	 * @param owner the type of the field whose arguments and selection these are
	 * @param field this field
	 * @param directive the directive whose arguments these are
	 */
	record Surroundings(@Nullable GraphQLCompositeType type, @Nullable GraphQLCompositeType owner,
			@Nullable GraphQLFieldDefinition field, @Nullable GraphQLDirective directive) {
	}

}
