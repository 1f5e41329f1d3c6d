package org.opiniongraph.ingest;

import java.io.Serial;

/** The graph in the database was made by a program with another model. */
class WrongModelException extends UnservableGraphException {

	@Serial
	private static final long serialVersionUID = 1L;

	WrongModelException(String found) {
		super("The graph in the database has model version %s, and this program reads %s: start once with opinion-graph.load=rebuild, which empties the database, or start the program that made it."
			.formatted(found, GraphStore.MODEL_VERSION));
	}

}
