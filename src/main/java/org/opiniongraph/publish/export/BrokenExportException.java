package org.opiniongraph.publish.export;

import java.io.IOException;
import java.io.Serial;

/**
 * A file of which a client has the beginning already cannot be sent to its end. Nobody
 * answers it, so the container breaks the connection, which the client notices. It has no
 * cause: whoever answers that would write behind the beginning.
 */
class BrokenExportException extends IOException {

	@Serial
	private static final long serialVersionUID = 1L;

	BrokenExportException(RuntimeException why) {
		super("An export was broken off: " + why.getMessage());
		addSuppressed(why);
	}

}
