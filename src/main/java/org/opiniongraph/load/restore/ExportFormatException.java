package org.opiniongraph.load.restore;

import java.io.Serial;

import org.opiniongraph.load.descriptor.SeedFormatException;

/**
 * An export is invalid. The message names the file, the line if there is one, and what
 * was expected.
 */
public class ExportFormatException extends SeedFormatException {

	@Serial
	private static final long serialVersionUID = 1L;

	ExportFormatException(String file, String reason) {
		super(file, reason);
	}

	ExportFormatException(String file, long line, String reason) {
		super(file, line, reason);
	}

}
