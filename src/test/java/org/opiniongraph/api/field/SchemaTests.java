package org.opiniongraph.api.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.Test;
import org.opiniongraph.GraphTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class SchemaTests {

	/** Lists of the strongest, which are read from their start only. */
	private static final Set<String> RANKED = Set.of("related", "relatedMembers", "search");

	private final GraphQLSchema schema;

	SchemaTests(@Autowired GraphQlSource source) {
		this.schema = source.schema();
	}

	@Test
	void everythingIsDescribed() {
		var undescribed = new ArrayList<String>();
		for (GraphQLNamedType type : ownTypes()) {
			require(undescribed, type.getName(), type);
			switch (type) {
				case GraphQLFieldsContainer it -> it.getFieldDefinitions().forEach((field) -> {
					require(undescribed, type.getName() + "." + field.getName(), field);
					field.getArguments()
						.forEach((argument) -> require(undescribed,
								type.getName() + "." + field.getName() + "(" + argument.getName() + ")", argument));
				});
				case GraphQLEnumType it -> it.getValues()
					.forEach((value) -> require(undescribed, type.getName() + "." + value.getName(), value));
				case GraphQLInputObjectType it -> it.getFields()
					.forEach((field) -> require(undescribed, type.getName() + "." + field.getName(), field));
				default -> {
				}
			}
		}
		assertThat(undescribed).isEmpty();
	}

	@Test
	void everyConnectionTakesTheSameArguments() {
		List<GraphQLFieldDefinition> connections = ownTypes().stream()
			.filter(GraphQLFieldsContainer.class::isInstance)
			.flatMap((type) -> ((GraphQLFieldsContainer) type).getFieldDefinitions().stream())
			.filter((field) -> GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapAll(field.getType()))
				.endsWith("Connection"))
			.toList();
		assertThat(connections).hasSizeGreaterThan(25)
			.allSatisfy((field) -> assertThat(field.getArguments()).extracting(GraphQLNamedSchemaElement::getName)
				.contains("first", "after")
				.matches((names) -> RANKED.contains(field.getName()) != names.containsAll(List.of("last", "before"))));
	}

	@Test
	void errorCodesAreThoseOfTheSchema() {
		GraphQLEnumType codes = Objects.requireNonNull((GraphQLEnumType) this.schema.getType("ErrorCode"));
		assertThat(ErrorCode.values()).extracting(Enum::name)
			.containsExactlyElementsOf(codes.getValues().stream().map((value) -> value.getName()).toList());
	}

	private List<GraphQLNamedType> ownTypes() {
		return this.schema.getAllTypesAsList()
			.stream()
			.filter((type) -> !type.getName().startsWith("__") && type.getDefinition() != null)
			.toList();
	}

	private static void require(List<String> undescribed, String name, GraphQLNamedSchemaElement element) {
		if (element.getDescription() == null || element.getDescription().isBlank()) {
			undescribed.add(name);
		}
	}

}
