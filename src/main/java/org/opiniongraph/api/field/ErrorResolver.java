package org.opiniongraph.api.field;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.opiniongraph.neo4j.connection.GraphUnavailableException;
import org.opiniongraph.neo4j.connection.StatementTimedOutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/**
 * A failure of a field becomes an error with a code. What is our fault is told by an id
 * that the log has, and no more. What can happen any day is one line in the log: a
 * database that is away must not fill the disk.
 */
@Component
class ErrorResolver extends DataFetcherExceptionResolverAdapter {

	private static final Logger log = LoggerFactory.getLogger(ErrorResolver.class);

	@Override
	protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
		return switch (failure) {
			case BadInputException it -> it.code().error(at(environment), String.valueOf(it.getMessage()));
			case BindException it -> ErrorCode.BAD_USER_INPUT.error(at(environment),
					"'%s': a value is not as the schema says".formatted(it.getObjectName()));
			case GraphUnavailableException it -> foreseen(environment, ErrorCode.UNAVAILABLE, it);
			case StatementTimedOutException it -> foreseen(environment, ErrorCode.TIMED_OUT, it);
			default -> unforeseen(environment, failure);
		};
	}

	private static GraphQLError foreseen(DataFetchingEnvironment environment, ErrorCode code,
			RuntimeException failure) {
		var fault = new ServerFault(code, String.valueOf(failure.getMessage()));
		log.warn("error {} at {}: {}", fault.id(), environment.getExecutionStepInfo().getPath(),
				(failure.getCause() != null) ? failure.getCause().toString() : failure.toString());
		return told(environment, fault);
	}

	private static GraphQLError unforeseen(DataFetchingEnvironment environment, Throwable failure) {
		var fault = ServerFault.unforeseen();
		log.error("error {} at {}", fault.id(), environment.getExecutionStepInfo().getPath(), failure);
		return told(environment, fault);
	}

	private static GraphQLError told(DataFetchingEnvironment environment, ServerFault fault) {
		GraphQLError place = at(environment).message("").build();
		return fault.error(place.getPath(), place.getLocations());
	}

	private static GraphqlErrorBuilder<?> at(DataFetchingEnvironment environment) {
		return GraphqlErrorBuilder.newError(environment);
	}

}
