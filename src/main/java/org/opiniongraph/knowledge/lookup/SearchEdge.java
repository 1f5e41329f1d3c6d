package org.opiniongraph.knowledge.lookup;

import org.opiniongraph.api.paging.Edge;

/**
 * What a search found.
 *
 * @param cursor its place in the list
 * @param node what was found
 * @param id the node's id
 * @param score how well it fits
 * @param search what was searched for
 */
record SearchEdge(String cursor, Object node, String id, double score, Search search) implements Edge<Object> {
}
