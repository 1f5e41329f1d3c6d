package org.opiniongraph.load.writing;

import org.opiniongraph.model.GraphModel;
import org.opiniongraph.neo4j.connection.StartException;

/**
 * The record of the last successful load.
 *
 * @param revision the identifier of the content
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
					"The graph in the database has model version %s, but this program reads %s. Start once with opinion-graph.load=rebuild, which deletes the graph and loads it again, or use the version of the program that made the graph."
						.formatted(this.modelVersion, GraphModel.VERSION),
					null);
		}
		return this;
	}

}
