package org.opiniongraph.api.limits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.introspection.Introspection;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.api.field.ErrorCode;

/**
 * Computes the cost of an operation in the form in which GraphQL Java runs it: variables
 * have their values, skipped fields are removed, fragments are expanded, and repeated
 * fields are merged.
 */
final class CostMeasure {

	private static final String EDGES = "edges";

	private final GraphQLSchema schema;

	private final ExecutableNormalizedOperation operation;

	private CostMeasure(GraphQLSchema schema, ExecutableNormalizedOperation operation) {
		this.schema = schema;
		this.operation = operation;
	}

	/**
	 * Measures an operation; its introspection counts as nothing.
	 * @throws AbortExecutionException when it asks for a page larger than any may be
	 */
	static Cost of(GraphQLSchema schema, ExecutableNormalizedOperation operation) {
		return new CostMeasure(schema, operation).all(operation.getTopLevelFields(), List.of(), 0);
	}

	/**
	 * Fields beside each other. Each belongs to one or several types, and what is there
	 * is of one type: the most costly one counts.
	 */
	private Cost all(List<ExecutableNormalizedField> fields, List<String> sized, long size) {
		Map<String, Cost> ofTypes = new HashMap<>();
		for (ExecutableNormalizedField field : fields) {
			Cost cost = one(field, sized, size);
			field.getObjectTypeNames().forEach((type) -> ofTypes.merge(type, cost, Cost::plus));
		}
		return ofTypes.values().stream().reduce(Cost.NONE, Cost::or);
	}

	private Cost one(ExecutableNormalizedField field, List<String> sized, long size) {
		if (field.getName().startsWith("__")) {
			return isTypeName(field) ? new Cost(1, 1, 0) : Cost.NONE;
		}
		GraphQLFieldDefinition definition = field.getFieldDefinitions(this.schema).getFirst();
		long asked = asked(field, definition);
		long times = !ListSizes.isList(definition) ? 1 : sized.contains(field.getName()) ? size : asked;
		Cost inside = all(field.getChildren(), ListSizes.sizedFields(definition), asked);
		return inside.plus(itself(field, definition)).below(price(field), times);
	}

	/**
	 * The number of values of one entry. A connection, its page info and the node of an
	 * edge count nothing; the entries are counted once, at the edges or at the nodes.
	 */
	private static Cost itself(ExecutableNormalizedField field, GraphQLFieldDefinition definition) {
		boolean frame = ListSizes.isConnection(definition) || switch (field.getName()) {
			case "pageInfo" -> true;
			case "node" -> field.getParent() != null && field.getParent().getName().equals(EDGES);
			case "nodes" -> field.getParent() != null
					&& field.getParent().getChildren().stream().anyMatch((it) -> it.getName().equals(EDGES));
			default -> false;
		};
		return frame ? Cost.NONE : new Cost(0, 1, field.getChildren().isEmpty() ? 0 : 1);
	}

	private long asked(ExecutableNormalizedField field, GraphQLFieldDefinition definition) {
		try {
			return ListSizes.asked(definition, field.getResolvedArguments());
		}
		catch (BadInputException ex) {
			var place = GraphqlErrorBuilder.newError()
				.location(this.operation.getMergedField(field).getSingleField().getSourceLocation());
			throw Refusal.of(ErrorCode.BAD_USER_INPUT.error(place, String.valueOf(ex.getMessage())));
		}
	}

	private long price(ExecutableNormalizedField field) {
		return field.getFieldDefinitions(this.schema)
			.stream()
			.mapToLong((definition) -> ListSizes.price(definition, field.getResolvedArguments()))
			.max()
			.orElse(0);
	}

	private static boolean isTypeName(ExecutableNormalizedField field) {
		return field.getName().equals(Introspection.TypeNameMetaFieldDef.getName());
	}

}
