package org.opiniongraph.api.field;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.opiniongraph.neo4j.connection.GraphUnavailableException;
import org.opiniongraph.neo4j.connection.IncompleteDataException;
import org.opiniongraph.neo4j.connection.LogLimit;
import org.opiniongraph.neo4j.connection.StatementOutOfMemoryException;
import org.opiniongraph.neo4j.connection.StatementTimedOutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/**
 * Turns the failure of a field into an error with a code. For a fault of the server, the
 * client gets only an id, under which the log has the details. Failures that are expected
 * in operation take one line in the log, so that an unavailable database does not fill
 * the disk.
 */
@Component
class ErrorResolver extends DataFetcherExceptionResolverAdapter {

	private static final Logger log = LoggerFactory.getLogger(ErrorResolver.class);

	@Override
	protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
		return switch (failure) {
			case BadInputException it -> it.code().error(at(environment), String.valueOf(it.getMessage()));
			case BindException it -> ErrorCode.BAD_USER_INPUT.error(at(environment),
					"'%s': a value does not fit the schema".formatted(it.getObjectName()));
			case GraphUnavailableException it -> foreseen(environment, ErrorCode.UNAVAILABLE, it);
			case StatementTimedOutException it -> foreseen(environment, ErrorCode.TIMED_OUT, it);
			case StatementOutOfMemoryException it -> foreseen(environment, ErrorCode.OUT_OF_MEMORY, it);
			case IncompleteDataException it -> foreseen(environment, ErrorCode.INCOMPLETE_DATA, it);
			default -> unforeseen(environment, failure);
		};
	}

	private static GraphQLError foreseen(DataFetchingEnvironment environment, ErrorCode code,
			RuntimeException failure) {
		String cause = (failure.getCause() != null) ? failure.getCause().toString() : failure.toString();
		return told(environment,
				ServerFault.logged(code, String.valueOf(failure.getMessage()), code + cause.replaceAll(":.*", ""),
						(id, more) -> log.warn("error {} at {}: {} ({}){}", id,
								environment.getExecutionStepInfo().getPath(), failure.getMessage(), cause, more)));
	}

	private static GraphQLError unforeseen(DataFetchingEnvironment environment, Throwable failure) {
		return told(environment, ServerFault.unforeseen(LogLimit.causeOf(failure), (id, more) -> log
			.error("error {} at {}{}", id, environment.getExecutionStepInfo().getPath(), more, failure)));
	}

	private static GraphQLError told(DataFetchingEnvironment environment, ServerFault fault) {
		GraphQLError place = at(environment).message("").build();
		return fault.error(place.getPath(), place.getLocations());
	}

	private static GraphqlErrorBuilder<?> at(DataFetchingEnvironment environment) {
		return GraphqlErrorBuilder.newError(environment);
	}

}
