package org.opiniongraph.api.limits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

import graphql.introspection.Introspection;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;

/**
 * Computes the cost of an operation in the form in which GraphQL Java runs it: variables
 * have their values, skipped fields are removed, fragments are expanded, and repeated
 * fields are merged.
 */
final class CostMeasure {

	private static final String EDGES = "edges";

	private final GraphQLSchema schema;

	private CostMeasure(GraphQLSchema schema) {
		this.schema = schema;
	}

	/** Measures an operation; its introspection counts as nothing. */
	static Cost of(GraphQLSchema schema, ExecutableNormalizedOperation operation) {
		return new CostMeasure(schema).all(operation.getTopLevelFields(), List.of(), 0);
	}

	/**
	 * Follows the field that costs most, from the top to the last one that multiplies or
	 * has a price.
	 * @param figure which number is too large
	 * @return what a client may do about it, empty if nothing costs anything
	 */
	static Optional<CostlyField> costliest(GraphQLSchema schema, ExecutableNormalizedOperation operation,
			ToLongFunction<Cost> figure) {
		return new CostMeasure(schema).costliest(operation, figure);
	}

	private Optional<CostlyField> costliest(ExecutableNormalizedOperation operation, ToLongFunction<Cost> figure) {
		Optional<CostlyField> costly = Optional.empty();
		var factors = new ArrayList<Long>();
		List<ExecutableNormalizedField> beside = operation.getTopLevelFields();
		List<String> sized = List.of();
		long size = 0;
		while (!beside.isEmpty()) {
			List<String> sizedHere = sized;
			long sizeHere = size;
			ExecutableNormalizedField field = Collections.max(beside,
					Comparator.comparingLong((it) -> figure.applyAsLong(one(it, sizedHere, sizeHere))));
			GraphQLFieldDefinition definition = field.getFieldDefinitions(this.schema).getFirst();
			long times = times(field, definition, sized, size);
			if (times > 1) {
				factors.add(times);
			}
			if (costly.isEmpty() || times > 1 || price(field) > 0) {
				costly = Optional.of(new CostlyField(pathOf(field), List.copyOf(factors),
						operation.getMergedField(field).getSingleField().getSourceLocation()));
			}
			sized = ListSizes.sizedFields(definition);
			size = asked(field, definition);
			beside = field.getChildren();
		}
		return costly;
	}

	/** An entry's place is that of its list. */
	private static String pathOf(ExecutableNormalizedField field) {
		List<String> keys = field.getListOfResultKeys();
		boolean edges = field.getName().equals("edges") && keys.size() > 1;
		return String.join(".", edges ? keys.subList(0, keys.size() - 1) : keys);
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
		Cost inside = all(field.getChildren(), ListSizes.sizedFields(definition), asked(field, definition));
		return inside.plus(itself(field, definition)).below(price(field), times(field, definition, sized, size));
	}

	private static long times(ExecutableNormalizedField field, GraphQLFieldDefinition definition, List<String> sized,
			long size) {
		return !ListSizes.isList(definition) ? 1 : sized.contains(field.getName()) ? size : asked(field, definition);
	}

	private static long asked(ExecutableNormalizedField field, GraphQLFieldDefinition definition) {
		return ListSizes.asked(definition, field.getResolvedArguments());
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
