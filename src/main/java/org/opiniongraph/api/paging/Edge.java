package org.opiniongraph.api.paging;

/**
 * An entry of a list. What an edge carries beside cursor and node stands in a record of
 * its own, named as its schema type.
 *
 * @param <N> what stands in the list
 */
public interface Edge<N> {

	/**
	 * Its place in the list.
	 * @return opaque
	 */
	String cursor();

	/**
	 * What stands there.
	 * @return the node
	 */
	N node();

}
