package org.opiniongraph.model;

/**
 * The model of the graph as a whole: which nodes, relationships and properties it has.
 */
public final class GraphModel {

	/**
	 * The version of the model. It grows when a graph that an older program wrote can no
	 * longer be read as it is.
	 */
	public static final String VERSION = "4";

	private GraphModel() {
	}

}
