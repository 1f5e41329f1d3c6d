package org.opiniongraph.api.field;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import graphql.GraphQLContext;
import graphql.execution.ExecutionStepInfo;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.DataFetchingEnvironment;

/**
 * Finds the selected fields below each field of a request. The result is computed once
 * for a field and not for each object.
 */
public final class Selections {

	private final ExecutableNormalizedOperation operation;

	private final Map<ExecutableNormalizedField, Selection> ofFields = new ConcurrentHashMap<>();

	private final Map<ExecutableNormalizedField, ConnectionSelection> ofConnections = new ConcurrentHashMap<>();

	private Selections(ExecutableNormalizedOperation operation) {
		this.operation = operation;
	}

	/** Makes an operation known to the fields that are going to be fetched for it. */
	static void remember(ExecutableNormalizedOperation operation, GraphQLContext context) {
		context.put(Selections.class, new Selections(operation));
	}

	public static Selection of(DataFetchingEnvironment environment) {
		Selections selections = in(environment);
		return selections.ofFields.computeIfAbsent(selections.field(environment), Selections::below);
	}

	public static ConnectionSelection ofConnection(DataFetchingEnvironment environment) {
		Selections selections = in(environment);
		return selections.ofConnections.computeIfAbsent(selections.field(environment),
				(field) -> ConnectionSelection.of(below(field)));
	}

	private static Selections in(DataFetchingEnvironment environment) {
		return environment.getGraphQlContext()
			.<Selections>getOrEmpty(Selections.class)
			.orElseThrow(() -> new IllegalStateException("No operation was remembered."));
	}

	private ExecutableNormalizedField field(DataFetchingEnvironment environment) {
		ExecutionStepInfo step = environment.getExecutionStepInfo();
		return this.operation.getNormalizedField(environment.getMergedField(), step.getObjectType(), step.getPath());
	}

	private static Selection below(ExecutableNormalizedField field) {
		Set<String> paths = new HashSet<>();
		collect(field, "", paths);
		return new Selection(paths);
	}

	private static void collect(ExecutableNormalizedField field, String prefix, Set<String> paths) {
		for (ExecutableNormalizedField child : field.getChildren()) {
			String path = prefix + child.getName();
			paths.add(path);
			collect(child, path + "/", paths);
		}
	}

}
