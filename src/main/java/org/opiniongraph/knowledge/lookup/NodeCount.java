package org.opiniongraph.knowledge.lookup;

import org.opiniongraph.model.NodeKind;

/**
 * How many nodes of a kind there are.
 *
 * @param kind the kind
 * @param count how many
 */
record NodeCount(NodeKind kind, int count) {
}
