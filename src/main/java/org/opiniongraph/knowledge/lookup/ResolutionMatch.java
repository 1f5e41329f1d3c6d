package org.opiniongraph.knowledge.lookup;

/**
 * A node that a term stands for.
 *
 * @param node the node
 * @param rule how the term names it
 */
record ResolutionMatch(Object node, String rule) {
}
