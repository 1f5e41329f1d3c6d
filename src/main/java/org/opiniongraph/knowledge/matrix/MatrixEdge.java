package org.opiniongraph.knowledge.matrix;

import org.opiniongraph.api.paging.Edge;

/**
 * An entry of the list of rows.
 *
 * @param cursor the place in the list
 * @param node the row
 */
record MatrixEdge(String cursor, MatrixRow node) implements Edge<MatrixRow> {
}
