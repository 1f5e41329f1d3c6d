package org.opiniongraph.schema;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema has all that clients were promised, under these names and types. */
class PromisedSchemaTests {

	private final GraphQLSchema schema = Schemas.own();

	private final List<String> missing = new ArrayList<>();

	@Test
	void everythingThatWasPromisedIsThere() {
		compare(Schemas.text(Path.of("src/test/resources/promised-schema.graphqls")));
		assertThat(this.missing).as("What schema/ has to have for the promise of promised-schema.graphqls").isEmpty();
	}

	@Test
	void whatIsMissingIsNamed() {
		compare("""
				type Nobody { id: ID! }
				type Query { nothing: Int, node(id: String): Node, graph(at: Int): Graph }
				type Theme implements Passage { opinionCount(minScore: Float = 0.3): Int! }
				enum ThemeOrderField { LENGTH }
				input ThemeFilter { minCategories: Int!, age: Int }
				""");
		assertThat(this.missing).containsExactlyInAnyOrder("type Nobody", "Query.nothing: Int",
				"Query.node(id: String), it is ID!", "Query.graph: Graph, it is Graph!", "Query.graph(at: Int)",
				"Theme.opinionCount(minScore: Float = 0.3), it is 0.5", "Theme implements Passage",
				"ThemeOrderField.LENGTH", "ThemeFilter.minCategories: Int!, it is Int", "ThemeFilter.age: Int");
	}

	private void compare(String promise) {
		for (TypeDefinition<?> promised : Parser.parse(promise).getDefinitionsOfType(TypeDefinition.class)) {
			GraphQLType type = this.schema.getType(promised.getName());
			if (type == null) {
				this.missing.add("type " + promised.getName());
				continue;
			}
			switch (promised) {
				case ObjectTypeDefinition it -> {
					it.getImplements().forEach((name) -> implemented(type, it.getName(), print(name)));
					it.getFieldDefinitions().forEach((field) -> field(type, it.getName(), field));
				}
				case InterfaceTypeDefinition it ->
					it.getFieldDefinitions().forEach((field) -> field(type, it.getName(), field));
				case EnumTypeDefinition it -> it.getEnumValueDefinitions()
					.stream()
					.filter((value) -> ((GraphQLEnumType) type).getValue(value.getName()) == null)
					.forEach((value) -> this.missing.add(it.getName() + "." + value.getName()));
				case InputObjectTypeDefinition it -> it.getInputValueDefinitions().forEach((value) -> {
					var field = ((GraphQLInputObjectType) type).getField(value.getName());
					typed(it.getName() + "." + value.getName(), value.getType(),
							(field != null) ? GraphQLTypeUtil.simplePrint(field.getType()) : null);
				});
				default -> {
				}
			}
		}
	}

	private void implemented(GraphQLType type, String name, String promised) {
		if (((GraphQLImplementingType) type).getInterfaces()
			.stream()
			.noneMatch((it) -> it.getName().equals(promised))) {
			this.missing.add(name + " implements " + promised);
		}
	}

	private void field(GraphQLType type, String typeName, FieldDefinition promised) {
		String name = typeName + "." + promised.getName();
		GraphQLFieldDefinition field = ((GraphQLFieldsContainer) type).getFieldDefinition(promised.getName());
		if (field == null) {
			this.missing.add(name + ": " + print(promised.getType()));
		}
		else {
			typed(name, promised.getType(), Schemas.typeWithoutErrors(field));
			promised.getInputValueDefinitions().forEach((argument) -> argument(name, field, argument));
		}
	}

	private void argument(String field, GraphQLFieldDefinition definition, InputValueDefinition promised) {
		String name = "%s(%s)".formatted(field, print(promised));
		var argument = definition.getArgument(promised.getName());
		if (argument == null) {
			this.missing.add(name);
		}
		else if (!GraphQLTypeUtil.simplePrint(argument.getType()).equals(print(promised.getType()))) {
			this.missing.add(name + ", it is " + GraphQLTypeUtil.simplePrint(argument.getType()));
		}
		else if (promised.getDefaultValue() != null) {
			Node<?> value = argument.getDefinition().getDefaultValue();
			if (value == null || !print(value).equals(print(promised.getDefaultValue()))) {
				this.missing.add(name + ", it is " + ((value != null) ? print(value) : "without a default"));
			}
		}
	}

	private void typed(String name, Node<?> promised, String type) {
		if (type == null) {
			this.missing.add(name + ": " + print(promised));
		}
		else if (!type.equals(print(promised))) {
			this.missing.add("%s: %s, it is %s".formatted(name, print(promised), type));
		}
	}

	private static String print(Node<?> node) {
		return AstPrinter.printAst(node);
	}

}
