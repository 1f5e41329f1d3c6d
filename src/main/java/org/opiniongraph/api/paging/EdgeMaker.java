package org.opiniongraph.api.paging;

import org.opiniongraph.neo4j.reading.Slice;

/**
 * Makes the edges of a list.
 *
 * @param <F> the list's filter
 * @param <N> what stands in the list
 * @param <E> its edges
 */
@FunctionalInterface
public interface EdgeMaker<F, N, E extends Edge<N>> {

	/**
	 * Makes one edge.
	 * @param place whose list it is, and how it was asked for
	 * @param cursor the entry's place in the list
	 * @param node what stands there
	 * @param entry what the list's statement said of it; its values begin with the sort
	 * key where the list is not ordered by id
	 * @return the edge
	 */
	E make(Place<F> place, String cursor, N node, Slice.Entry entry);

	/**
	 * Whose list it is, and how it was asked for.
	 *
	 * @param <F> the list's filter
	 * @param parent the id of its owner, "" for none
	 * @param filter what it is filtered by
	 */
	record Place<F>(String parent, F filter) {
	}

}
