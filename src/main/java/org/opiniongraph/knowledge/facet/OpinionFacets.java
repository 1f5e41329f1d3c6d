package org.opiniongraph.knowledge.facet;

import java.util.List;

import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.council.Member;
import org.opiniongraph.knowledge.mention.Program;
import org.opiniongraph.knowledge.theme.Theme;

/**
 * The opinions of a list, counted. What was not selected is empty.
 *
 * @param categories by category
 * @param members by who raised them
 * @param themes by what they are about
 * @param programs by what they name
 */
record OpinionFacets(List<Facet<Category>> categories, List<Facet<Member>> members, List<Facet<Theme>> themes,
		List<Facet<Program>> programs) {

	/**
	 * How many opinions have something.
	 *
	 * @param <N> what they have
	 * @param node what they have
	 * @param count how many
	 */
	record Facet<N>(N node, long count) {
	}

}
