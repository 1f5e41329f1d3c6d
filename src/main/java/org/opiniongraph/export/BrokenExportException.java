package org.opiniongraph.export;

import java.io.IOException;
import java.io.Serial;

/**
 * A file of which a client has the beginning already cannot be sent to its end. Nobody
 * answers it, so the container breaks the connection, which the client notices.
 */
class BrokenExportException extends IOException {

	@Serial
	private static final long serialVersionUID = 1L;

	BrokenExportException(Throwable cause) {
		super("An export was broken off: " + cause.getMessage(), cause);
	}

}
