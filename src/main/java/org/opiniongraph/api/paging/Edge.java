package org.opiniongraph.api.paging;

/**
 * An entry of a list. An edge with more than cursor and node is a record of its own,
 * named as its type in the schema.
 *
 * @param <N> the type of the nodes
 */
public interface Edge<N> {

	/**
	 * Its place in the list.
	 * @return opaque
	 */
	String cursor();

	/**
	 * The node of this entry.
	 * @return the node
	 */
	N node();

}
