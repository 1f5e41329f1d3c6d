package org.opiniongraph.api.limits;

import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLSchema;

/**
 * What an operation with its variables costs.
 *
 * @param cost the cost of its answer
 * @param aliasesInIntrospection the number of aliases in introspection
 */
record OperationCost(Cost cost, long aliasesInIntrospection) {

	static OperationCost of(GraphQLSchema schema, ExecutableNormalizedOperation operation) {
		return new OperationCost(CostMeasure.of(schema, operation), aliasesInIntrospection(operation));
	}

	/** GraphQL Java checks the cycles between types. */
	private static long aliasesInIntrospection(ExecutableNormalizedOperation operation) {
		return operation.getCoordinatesToNormalizedFields()
			.entries()
			.stream()
			.filter((it) -> it.getKey().getTypeName().startsWith("__") && it.getValue().getAlias() != null)
			.count();
	}

}
