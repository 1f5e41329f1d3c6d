package org.opiniongraph.api.paging;

import org.opiniongraph.neo4j.reading.NamedRow;

/**
 * Creates the edges of a list.
 *
 * @param <F> the filter of the list
 * @param <N> the type of the nodes that were read, of which an edge may make its own
 * @param <E> the type of the edges
 */
@FunctionalInterface
public interface EdgeMaker<F, N, E extends Edge<?>> {

	/**
	 * Creates one edge.
	 * @param parent the id of the parent of the list, "" for none
	 * @param filter the filter of the list
	 * @param cursor the position in the list
	 * @param node the node
	 * @param row the columns that the list has read
	 */
	E make(String parent, F filter, String cursor, N node, NamedRow row);

}
