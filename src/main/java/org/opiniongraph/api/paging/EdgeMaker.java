package org.opiniongraph.api.paging;

import org.opiniongraph.neo4j.reading.NamedRow;

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
	 * Makes one edge.
	 * @param parent the id of the list's owner, "" for none
	 * @param filter what the list is filtered by
	 * @param cursor the entry's place in the list
	 * @param node what stands there
	 * @param row what the list's statement said of the entry
	 */
	E make(String parent, F filter, String cursor, N node, NamedRow row);

}
