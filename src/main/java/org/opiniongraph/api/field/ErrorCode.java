package org.opiniongraph.api.field;

import graphql.ErrorClassification;

/**
 * What went wrong, as {@code extensions.code} says it; the schema's enum of the same name
 * describes each.
 */
@SuppressWarnings("MissingSummary")
public enum ErrorCode implements ErrorClassification {

	PARSE_FAILED, VALIDATION_FAILED, BAD_USER_INPUT, BAD_CURSOR, DOCUMENT_NOT_FOUND, DOCUMENT_NOT_TRUSTED, TOO_LARGE,
	TOO_DEEP, TOO_COMPLEX, TOO_MANY_ALIASES, TOO_MANY_DIRECTIVES, TOO_MANY_REQUESTS, TIMED_OUT, NOT_READY, UNAVAILABLE,
	INTERNAL

}
