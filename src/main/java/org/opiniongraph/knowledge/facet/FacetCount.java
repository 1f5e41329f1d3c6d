package org.opiniongraph.knowledge.facet;

/**
 * How many opinions have something.
 *
 * @param id the id of the node
 * @param count how many opinions have it
 */
public record FacetCount(String id, long count) {
}
