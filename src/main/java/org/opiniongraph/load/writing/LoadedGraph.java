package org.opiniongraph.load.writing;

import org.opiniongraph.model.GraphModel;

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
	 * @throws UnservableGraphException when this program does not read it
	 */
	public LoadedGraph requireReadable() {
		if (!isReadable()) {
			throw UnservableGraphException.ofModel(this.modelVersion);
		}
		return this;
	}

}
