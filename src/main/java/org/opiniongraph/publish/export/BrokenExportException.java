package org.opiniongraph.publish.export;

import java.io.IOException;
import java.io.Serial;

/**
 * A file cannot be completed after a client has received its beginning. Nothing handles
 * this exception, so the container closes the connection, which the client notices. It
 * has no cause, because a handler of the cause would write into the file.
 */
class BrokenExportException extends IOException {

	@Serial
	private static final long serialVersionUID = 1L;

	BrokenExportException(RuntimeException why) {
		super("The export stopped before its end: " + why.getMessage());
		addSuppressed(why);
	}

}
