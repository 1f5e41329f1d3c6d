package org.opiniongraph.api.answer;

import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.ErrorCode;
import org.opiniongraph.api.operation.KeptDocuments;

import org.springframework.http.HttpStatus;

/**
 * The HTTP status of a GraphQL answer. An answer with data has status 200, even if it has
 * errors. A client that accepts only {@code application/json} gets 200 for its own
 * mistakes too, as the specification requires, because it could not tell which server
 * answered otherwise.
 */
final class AnswerStatus {

	private AnswerStatus() {
	}

	static HttpStatus of(ExecutionResult result, AnswerType type) {
		return result.isDataPresent() ? HttpStatus.OK : ofErrors(result.getErrors(), type);
	}

	/** A server error takes precedence over all client errors. */
	private static HttpStatus ofErrors(List<GraphQLError> errors, AnswerType type) {
		HttpStatus status = (type == AnswerType.JSON) ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
		for (GraphQLError error : errors) {
			HttpStatus own = of(error, status);
			status = (own.value() > status.value()) ? own : status;
		}
		return status;
	}

	private static HttpStatus of(GraphQLError error, HttpStatus usual) {
		if (error.getErrorType() == KeptDocuments.NeedsPost.INSTANCE) {
			return HttpStatus.METHOD_NOT_ALLOWED;
		}
		return switch (code(error)) {
			case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
			case TOO_MANY_REQUESTS -> HttpStatus.TOO_MANY_REQUESTS;
			case TIMED_OUT, OUT_OF_MEMORY, NOT_READY, UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
			case INCOMPLETE_DATA -> HttpStatus.BAD_GATEWAY;
			case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
			case PARSE_FAILED, VALIDATION_FAILED, BAD_USER_INPUT, BAD_CURSOR, DOCUMENT_NOT_FOUND, DOCUMENT_NOT_TRUSTED,
					UNAUTHENTICATED, FORBIDDEN, TOO_DEEP, TOO_COMPLEX, TOO_MANY_ALIASES, TOO_MANY_DIRECTIVES ->
				usual;
		};
	}

	private static ErrorCode code(GraphQLError error) {
		@Nullable Map<String, Object> extensions = error.getExtensions();
		return (extensions != null && extensions.get("code") instanceof String code) ? ErrorCode.valueOf(code)
				: ErrorCode.INTERNAL;
	}

}
