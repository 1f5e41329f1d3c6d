package org.opiniongraph.api.limits;

import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.GraphQLError;
import graphql.execution.ExecutionContext;
import graphql.introspection.GoodFaithIntrospection;
import graphql.introspection.Introspection;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import org.opiniongraph.api.field.ErrorCode;

/**
 * Introspection costs nothing in the database, so it has no price, but types lead to
 * types in a circle. GraphQL Java's own rule keeps it to one round, which is what tools
 * ask for; here it gets a code and figures.
 */
final class IntrospectionMeasure {

	private static final Set<String> ENTRIES = Set.of(Introspection.SchemaMetaFieldDef.getName(),
			Introspection.TypeMetaFieldDef.getName());

	/** What leads from a type, or from the schema, to all types. */
	private static final Map<String, List<String>> ONCE = Map.of("Query", List.of("__schema", "__type"), "__Schema",
			List.of("types", "directives"), "__Type", List.of("fields", "inputFields", "interfaces", "possibleTypes"));

	/** Every alias is a copy of what may be long descriptions of all types. */
	private static final int MOST_ALIASES = 5;

	private IntrospectionMeasure() {
	}

	static void check(ExecutionContext context, ExecutableNormalizedOperation operation, Refusal refusal) {
		if (operation.getTopLevelFields()
			.stream()
			.map(ExecutableNormalizedField::getName)
			.noneMatch(ENTRIES::contains)) {
			return;
		}
		int before = refusal.errors().size();
		refusal.check(ErrorCode.TOO_MANY_ALIASES, "Aliases in introspection", MOST_ALIASES,
				operation.getCoordinatesToNormalizedFields()
					.entries()
					.stream()
					.filter((entry) -> entry.getKey().getTypeName().startsWith("__"))
					.filter((entry) -> entry.getValue().getAlias() != null)
					.count());
		operation.getCoordinatesToNormalizedFields().asMap().forEach((field, selected) -> {
			if (ONCE.getOrDefault(field.getTypeName(), List.of()).contains(field.getFieldName())) {
				refusal.check(ErrorCode.TOO_COMPLEX, field + " in introspection", 1, selected.size());
			}
		});
		if (refusal.errors().size() == before) {
			GoodFaithIntrospection.checkIntrospection(context)
				.map((result) -> result.getErrors().getFirst())
				.map(GraphQLError::getMessage)
				.ifPresent((message) -> refusal.add(ErrorCode.TOO_COMPLEX, message));
		}
	}

}
