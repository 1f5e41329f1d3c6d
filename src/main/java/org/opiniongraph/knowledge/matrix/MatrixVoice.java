package org.opiniongraph.knowledge.matrix;

/**
 * A member in a cell of a matrix.
 *
 * @param member the member's id
 * @param opinionCount by how many opinions
 * @param row the id of what the row stands for
 * @param name the name of the category
 * @param scope what the matrix counts
 */
record MatrixVoice(String member, int opinionCount, String row, String name, MatrixScope scope) {
}
