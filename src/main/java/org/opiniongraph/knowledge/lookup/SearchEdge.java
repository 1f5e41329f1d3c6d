package org.opiniongraph.knowledge.lookup;

import org.opiniongraph.api.paging.Edge;

/**
 * A search result.
 *
 * @param cursor the position in the list
 * @param node the node that was found
 * @param id the node's id
 * @param score how well it fits; greater is better
 * @param search the arguments of the search
 */
record SearchEdge(String cursor, Object node, String id, double score, Search search) implements Edge<Object> {

	/** The same node, typed as what a search can find. */
	public Object result() {
		return this.node;
	}

}
