package org.opiniongraph.operations;

import org.opiniongraph.graph.NodeKind;

/**
 * How many nodes of a kind there are.
 *
 * @param kind the kind
 * @param count how many
 */
record NodeCount(NodeKind kind, int count) {
}
