package org.opiniongraph.api.field;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Marks an operation that passed all limits and will be run, and remembers its selection
 * for the fields that are fetched. The limits run before this instrumentation and end
 * rejected requests and dry runs.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public class Admission implements Instrumentation {

	@Override
	public InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionContext execution = parameters.getExecutionContext();
		Selections.remember(execution.getNormalizedQueryTree().get(), execution.getGraphQLContext());
		execution.getGraphQLContext()
			.put(Admission.class, execution.getOperationDefinition().getOperation() == Operation.QUERY);
		return SimpleInstrumentationContext.noOp();
	}

	/**
	 * Says that an answer depends on more than the graph, so it must not be kept.
	 * @param context the context of the request
	 */
	public static void ofTheMoment(GraphQLContext context) {
		context.put(Admission.class, false);
	}

	/**
	 * Whether a request passed all limits, and running it again changes nothing.
	 * @param context the context of the request
	 * @return false for what was refused, a dry run, anything but a query, and what holds
	 * for the moment only
	 */
	public static boolean isGranted(GraphQLContext context) {
		return context.getBoolean(Admission.class);
	}

}
