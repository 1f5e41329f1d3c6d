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

	/**
	 * The version of what is written besides. It grows when a program writes more, or
	 * otherwise, for the same seed, so that the next load writes it.
	 */
	public static final String CONTENT = "2";

	private GraphModel() {
	}

}
