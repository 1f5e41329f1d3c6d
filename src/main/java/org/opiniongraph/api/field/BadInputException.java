package org.opiniongraph.api.field;

import java.io.Serial;

/**
 * An argument is not as it must be. The message names the argument and says what it
 * takes; the client may read it.
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
