package org.opiniongraph.knowledge.lookup;

import org.opiniongraph.model.NodeKind;

/**
 * The number of nodes of one kind.
 *
 * @param kind the kind
 * @param count the number
 */
record NodeCount(NodeKind kind, int count) {
}
