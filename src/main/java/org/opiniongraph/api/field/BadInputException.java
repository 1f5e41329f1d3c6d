package org.opiniongraph.api.field;

import java.io.Serial;

/**
 * An argument has an invalid value. The message names the argument and the values that it
 * takes; it is sent to the client.
 */
public class BadInputException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final ErrorCode code;

	/**
	 * Refuses an argument.
	 * @param argument its name
	 * @param reason what is wrong and what was expected
	 */
	public BadInputException(String argument, String reason) {
		this(ErrorCode.BAD_USER_INPUT, argument, reason);
	}

	public BadInputException(ErrorCode code, String argument, String reason) {
		super("'%s': %s".formatted(argument, reason));
		this.code = code;
	}

	ErrorCode code() {
		return this.code;
	}

}
