package org.opiniongraph.api.paging;

import org.opiniongraph.neo4j.reading.Slice;

/**
 * Creates the edges of a list.
 *
 * @param <F> the filter of the list
 * @param <N> the type of the nodes
 * @param <E> the type of the edges
 */
@FunctionalInterface
public interface EdgeMaker<F, N, E extends Edge<N>> {

	/**
	 * Creates one edge.
	 * @param place the parent and the filter of the list
	 * @param cursor the position in the list
	 * @param node the node
	 * @param entry the values that the list has read; they begin with the sort key if the
	 * list is not ordered by id
	 * @return the edge
	 */
	E make(Place<F> place, String cursor, N node, Slice.Entry entry);

	/**
	 * The parent and the filter of the list.
	 *
	 * @param <F> the filter of the list
	 * @param parent the id of the parent, "" for none
	 * @param filter the filter
	 */
	record Place<F>(String parent, F filter) {
	}

}
