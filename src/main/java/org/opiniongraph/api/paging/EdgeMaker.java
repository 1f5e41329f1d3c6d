package org.opiniongraph.api.paging;

import org.opiniongraph.neo4j.reading.Row;

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
	 * @param parent the id of the list's owner, "" for none
	 * @param filter what the list is filtered by
	 * @param cursor the entry's place in the list
	 * @param node what stands there
	 * @param row what the list's statement said of the entry
	 */
	E make(String parent, F filter, String cursor, N node, Row row);

}
