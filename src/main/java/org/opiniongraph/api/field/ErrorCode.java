package org.opiniongraph.api.field;

import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;

/**
 * The codes of errors in {@code extensions.code}. The enum of the same name in the schema
 * describes each.
 */
@SuppressWarnings("MissingSummary")
public enum ErrorCode implements ErrorClassification {

	PARSE_FAILED, VALIDATION_FAILED, BAD_USER_INPUT, BAD_CURSOR, DOCUMENT_NOT_FOUND, DOCUMENT_NOT_TRUSTED, TOO_LARGE,
	TOO_DEEP, TOO_COMPLEX, TOO_MANY_ALIASES, TOO_MANY_DIRECTIVES, TOO_MANY_REQUESTS, UNAUTHENTICATED, FORBIDDEN,
	TIMED_OUT, OUT_OF_MEMORY, NOT_READY, UNAVAILABLE, INCOMPLETE_DATA, INTERNAL;

	/**
	 * Makes an error with this code.
	 * @param message a sentence for the client
	 * @return the error
	 */
	public GraphQLError error(String message) {
		return error(GraphqlErrorBuilder.newError(), message);
	}

	/**
	 * Makes an error with this code at a place.
	 * @param place has the path or the location already
	 * @param message a sentence for the client
	 * @return the error
	 */
	public GraphQLError error(GraphqlErrorBuilder<?> place, String message) {
		return place.message("%s", message).errorType(this).extensions(Map.of("code", name())).build();
	}

}
