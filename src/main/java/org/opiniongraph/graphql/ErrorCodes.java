package org.opiniongraph.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Gives a code to errors that are made before any field is read: a document that does not
 * parse or does not fit the schema.
 */
@Component
class ErrorCodes implements WebGraphQlInterceptor {

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
		Map<String, Object> extensions = (error.getExtensions() != null) ? new HashMap<>(error.getExtensions())
				: new HashMap<>();
		extensions.put("code", code(error.getErrorType()).name());
		return GraphqlErrorBuilder.newError()
			.message("%s", error.getMessage())
			.locations(error.getLocations())
			.path(error.getPath())
			.errorType(error.getErrorType())
			.extensions(extensions)
			.build();
	}

	private static ErrorCode code(ErrorClassification type) {
		return (type instanceof ErrorType it) ? switch (it) {
			case InvalidSyntax -> ErrorCode.PARSE_FAILED;
			case ValidationError, OperationNotSupported -> ErrorCode.VALIDATION_FAILED;
			case ExecutionAborted -> ErrorCode.TOO_COMPLEX;
			case DataFetchingException, NullValueInNonNullableField -> ErrorCode.INTERNAL;
		} : ErrorCode.INTERNAL;
	}

}
