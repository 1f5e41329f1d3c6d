package org.opiniongraph.ingest;

/**
 * What the last load that ended well has left.
 *
 * @param revision names the content
 * @param modelVersion the version of the graph's model
 */
record LoadedGraph(String revision, String modelVersion) {

	/** Whether this program reads graphs of this model. */
	boolean isReadable() {
		return this.modelVersion.equals(GraphStore.MODEL_VERSION);
	}

	/**
	 * Ends a start that would serve or change a graph of another model.
	 * @throws WrongModelException when this program does not read it
	 */
	LoadedGraph requireReadable() {
		if (!isReadable()) {
			throw new WrongModelException(this.modelVersion);
		}
		return this;
	}

}
