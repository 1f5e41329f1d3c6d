package org.opiniongraph.api.request;

import java.io.Serial;

import org.opiniongraph.api.field.ErrorCode;

import org.springframework.http.HttpStatus;

/** A request that is rejected before GraphQL runs. The message is sent to the client. */
public class RefusedRequestException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private final ErrorCode code;

	public RefusedRequestException(HttpStatus status, ErrorCode code, String message) {
		super(message);
		this.status = status;
		this.code = code;
	}

	/** A request that is not as it must be. */
	public RefusedRequestException(String message) {
		this(HttpStatus.BAD_REQUEST, ErrorCode.BAD_USER_INPUT, message);
	}

	public HttpStatus status() {
		return this.status;
	}

	public ErrorCode code() {
		return this.code;
	}

	public String text() {
		return String.valueOf(getMessage());
	}

}
