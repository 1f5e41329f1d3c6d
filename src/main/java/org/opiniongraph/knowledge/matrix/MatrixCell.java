package org.opiniongraph.knowledge.matrix;

import java.util.List;

import org.opiniongraph.knowledge.council.Category;

/**
 * What a row has in the categories of one name.
 *
 * @param name the name of the categories, which is that of a column
 * @param category the category; the first by id if several documents have one of the name
 * @param opinionCount by how many opinions
 * @param forCount how many of them ask for the theme
 * @param againstCount how many of them object to it
 * @param memberCount by how many members
 * @param voices the first members by id
 */
record MatrixCell(String name, Category category, int opinionCount, int forCount, int againstCount, int memberCount,
		List<MatrixVoice> voices) {

	/** Copies the voices. */
	MatrixCell {
		voices = List.copyOf(voices);
	}

}
