package org.opiniongraph.knowledge.facet;

import java.util.List;

import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.council.Member;
import org.opiniongraph.knowledge.mention.Program;
import org.opiniongraph.knowledge.theme.Theme;

/**
 * The counts of the opinions of a list. A kind that was not selected is empty.
 *
 * @param categories by category
 * @param members by the member who raised them
 * @param themes by theme
 * @param programs by programme that they name
 */
record OpinionFacets(List<Facet<Category>> categories, List<Facet<Member>> members, List<Facet<Theme>> themes,
		List<Facet<Program>> programs) {

	/**
	 * The number of opinions that belong to one node.
	 *
	 * @param <N> the type of the node
	 * @param node the node
	 * @param count the number of opinions
	 */
	record Facet<N>(N node, long count) {
	}

}
