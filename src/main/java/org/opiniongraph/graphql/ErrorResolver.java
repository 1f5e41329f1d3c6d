package org.opiniongraph.graphql;

import java.util.Map;
import java.util.UUID;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.opiniongraph.graph.GraphUnavailableException;
import org.opiniongraph.graph.StatementTimedOutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/**
 * A failure of a field becomes an error with a code. What is our fault is told by an id
 * that the log has, and no more.
 */
@Component
class ErrorResolver extends DataFetcherExceptionResolverAdapter {

	private static final Logger log = LoggerFactory.getLogger(ErrorResolver.class);

	@Override
	protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
		return switch (failure) {
			case BadInputException it -> error(environment, it.code(), String.valueOf(it.getMessage()));
			case BindException it -> error(environment, ErrorCode.BAD_USER_INPUT,
					"'%s': a value is not as the schema says".formatted(it.getObjectName()));
			case GraphUnavailableException it ->
				ours(environment, ErrorCode.UNAVAILABLE, it, String.valueOf(it.getMessage()));
			case StatementTimedOutException it ->
				ours(environment, ErrorCode.TIMED_OUT, it, String.valueOf(it.getMessage()));
			default -> ours(environment, ErrorCode.INTERNAL, failure, "Something went wrong on our side.");
		};
	}

	private static GraphQLError ours(DataFetchingEnvironment environment, ErrorCode code, Throwable failure,
			String message) {
		String id = UUID.randomUUID().toString();
		log.error("error {} at {}", id, environment.getExecutionStepInfo().getPath(), failure);
		return error(environment, code, "%s (error id %s)".formatted(message, id));
	}

	private static GraphQLError error(DataFetchingEnvironment environment, ErrorCode code, String message) {
		return GraphqlErrorBuilder.newError(environment)
			.message("%s", message)
			.errorType(code)
			.extensions(Map.of("code", code.name()))
			.build();
	}

}
