package org.opiniongraph.load.ingest;

import java.io.Serial;

import org.opiniongraph.load.writing.UnservableGraphException;

/** Loading is switched off, and there is no graph to serve. */
class GraphNotLoadedException extends UnservableGraphException {

	@Serial
	private static final long serialVersionUID = 1L;

	GraphNotLoadedException() {
		super("Loading is switched off and the graph was never loaded: start once with opinion-graph.load=changes.");
	}

}
