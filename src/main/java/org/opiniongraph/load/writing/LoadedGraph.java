package org.opiniongraph.load.writing;

import org.opiniongraph.model.GraphModel;
import org.opiniongraph.neo4j.connection.StartException;

/**
 * What the last load that ended well has left.
 *
 * @param revision names the content
 * @param modelVersion the version of the graph's model
 */
public record LoadedGraph(String revision, String modelVersion) {

	/** Whether this program reads graphs of this model. */
	public boolean isReadable() {
		return this.modelVersion.equals(GraphModel.VERSION);
	}

	/**
	 * Ends a start that would serve or change a graph of another model.
	 * @throws StartException when this program does not read it
	 */
	public LoadedGraph requireReadable() {
		if (!isReadable()) {
			throw new StartException(
					"The graph in the database has model version %s, and this program reads %s: start once with opinion-graph.load=rebuild, which empties the database, or start the program that made it."
						.formatted(this.modelVersion, GraphModel.VERSION),
					null);
		}
		return this;
	}

}
