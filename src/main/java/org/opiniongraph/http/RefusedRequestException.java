package org.opiniongraph.http;

import java.io.Serial;

import org.opiniongraph.graphql.ErrorCode;

import org.springframework.http.HttpStatus;

/**
 * A request that is no GraphQL request, told before GraphQL runs. The message is for the
 * client.
 */
class RefusedRequestException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private final ErrorCode code;

	RefusedRequestException(HttpStatus status, ErrorCode code, String message) {
		super(message);
		this.status = status;
		this.code = code;
	}

	/** A request that is not as it must be. */
	RefusedRequestException(String message) {
		this(HttpStatus.BAD_REQUEST, ErrorCode.BAD_USER_INPUT, message);
	}

	HttpStatus status() {
		return this.status;
	}

	ErrorCode code() {
		return this.code;
	}

	String text() {
		return String.valueOf(getMessage());
	}

}
