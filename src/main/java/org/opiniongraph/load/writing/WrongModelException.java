package org.opiniongraph.load.writing;

import java.io.Serial;

import org.opiniongraph.model.GraphModel;

/** The graph in the database was made by a program with another model. */
public class WrongModelException extends UnservableGraphException {

	@Serial
	private static final long serialVersionUID = 1L;

	WrongModelException(String found) {
		super("The graph in the database has model version %s, and this program reads %s: start once with opinion-graph.load=rebuild, which empties the database, or start the program that made it."
			.formatted(found, GraphModel.VERSION));
	}

}
