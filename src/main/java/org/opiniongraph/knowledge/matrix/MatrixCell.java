package org.opiniongraph.knowledge.matrix;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.facet.PassageFacets.StageFacet;

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
 * @param stages how far the answers go, the strongest first
 * @param strongest the id of the first opinion with the strongest answer; null if no
 * answer has a stage
 * @param weakest the same with the weakest answer
 */
record MatrixCell(String name, Category category, int opinionCount, int forCount, int againstCount, int memberCount,
		List<MatrixVoice> voices, List<StageFacet> stages, @Nullable String strongest, @Nullable String weakest) {

	/** Copies the lists. */
	MatrixCell {
		voices = List.copyOf(voices);
		stages = List.copyOf(stages);
	}

}
