package org.opiniongraph.publish.web;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;

import org.opiniongraph.api.field.ErrorCode;

import org.springframework.http.HttpStatus;

/**
 * A request that is rejected. The client gets the status and the message as a problem
 * document (RFC 9457).
 */
public class ProblemException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private final transient Map<String, Object> members = new LinkedHashMap<>();

	private final transient Map<String, String> headers = new LinkedHashMap<>();

	/**
	 * Refuses.
	 * @param status which status
	 * @param detail a sentence that says what was expected
	 */
	public ProblemException(HttpStatus status, String detail) {
		super(detail, null, false, false);
		this.status = status;
	}

	/**
	 * What was asked for is damaged in the database. This server only passes on what that
	 * gives, so the status is the one of a gateway.
	 * @param detail names what is damaged
	 */
	public static ProblemException ofIncompleteData(String detail) {
		return new ProblemException(HttpStatus.BAD_GATEWAY, detail).with("code", ErrorCode.INCOMPLETE_DATA.name());
	}

	/**
	 * Adds something that programs read.
	 * @param member its name
	 * @param value becomes JSON
	 * @return this
	 */
	public ProblemException with(String member, Object value) {
		this.members.put(member, value);
		return this;
	}

	/**
	 * Adds a header to the answer.
	 * @param name its name
	 * @param value its value
	 * @return this
	 */
	public ProblemException header(String name, String value) {
		this.headers.put(name, value);
		return this;
	}

	HttpStatus status() {
		return this.status;
	}

	Map<String, Object> members() {
		return this.members;
	}

	Map<String, String> headers() {
		return this.headers;
	}

}
