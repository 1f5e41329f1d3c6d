package org.opiniongraph.load.writing;

import java.io.Serial;

import org.opiniongraph.model.GraphModel;

/** The start ends because there is no graph to serve; the message says what to do. */
public final class UnservableGraphException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private UnservableGraphException(String whatToDo) {
		super(whatToDo);
	}

	/** Loading is switched off, and there is no graph to serve. */
	public static UnservableGraphException notLoaded() {
		return new UnservableGraphException(
				"Loading is switched off and the graph was never loaded: start once with opinion-graph.load=changes.");
	}

	/** The graph in the database was made by a program with another model. */
	static UnservableGraphException ofModel(String found) {
		return new UnservableGraphException(
				"The graph in the database has model version %s, and this program reads %s: start once with opinion-graph.load=rebuild, which empties the database, or start the program that made it."
					.formatted(found, GraphModel.VERSION));
	}

}
