package org.opiniongraph.api.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.introspection.GoodFaithIntrospection;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Adds a code to the errors that the GraphQL engine creates: a document that cannot be
 * parsed or does not fit the schema, variables that do not fit it, and a value of this
 * server that does not fit it. It removes messages that name classes.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorCodes implements WebGraphQlInterceptor {

	private static final Logger log = LoggerFactory.getLogger(ErrorCodes.class);

	/**
	 * The engine's words for a variable that must be an object; they are not translated.
	 */
	private static final String NO_OBJECT = "Expected type 'Map' but was .*";

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map((response) -> {
			List<GraphQLError> errors = response.getExecutionResult().getErrors();
			return errors.stream().allMatch(ErrorCodes::hasCode) ? response
					: response.transform((result) -> result.errors(errors.stream().map(ErrorCodes::withCode).toList()));
		});
	}

	private static boolean hasCode(GraphQLError error) {
		return error.getExtensions() != null && error.getExtensions().containsKey("code");
	}

	private static GraphQLError withCode(GraphQLError error) {
		if (hasCode(error)) {
			return error;
		}
		ErrorCode code = code(error);
		if (code == ErrorCode.INTERNAL) {
			var fault = ServerFault.unforeseen(error.getMessage(),
					(id, more) -> log.error("error {} at {}: {}{}", id, error.getPath(), error.getMessage(), more));
			return fault.error(error.getPath(), error.getLocations());
		}
		Map<String, Object> extensions = (error.getExtensions() != null) ? new HashMap<>(error.getExtensions())
				: new HashMap<>();
		extensions.put("code", code.name());
		return GraphqlErrorBuilder.newError()
			.message("%s", error.getMessage().replaceFirst(NO_OBJECT, "Expected an object"))
			.locations(error.getLocations())
			.path(error.getPath())
			.errorType(code)
			.extensions(extensions)
			.build();
	}

	private static ErrorCode code(GraphQLError error) {
		if (error instanceof GoodFaithIntrospection.BadFaithIntrospectionError) {
			return ErrorCode.TOO_COMPLEX;
		}
		if (error instanceof CoercingParseValueException || error instanceof NonNullableValueCoercedAsNullException
				|| error instanceof InputMapDefinesTooManyFieldsException) {
			return ErrorCode.BAD_USER_INPUT;
		}
		return (error.getErrorType() instanceof ErrorType it) ? switch (it) {
			case InvalidSyntax -> ErrorCode.PARSE_FAILED;
			case ValidationError, OperationNotSupported -> ErrorCode.VALIDATION_FAILED;
			case ExecutionAborted -> ErrorCode.TOO_COMPLEX;
			case DataFetchingException, NullValueInNonNullableField -> ErrorCode.INTERNAL;
		} : ErrorCode.INTERNAL;
	}

}
