package org.opiniongraph.knowledge.related;

import java.util.List;

import org.opiniongraph.api.paging.Edge;
import org.opiniongraph.knowledge.opinion.Opinion;

/**
 * An opinion that is like another one, and why.
 *
 * @param cursor its place in the list
 * @param node the opinion
 * @param score how much it is like the other one
 * @param themeIds the themes that both are about
 * @param terms the telling words that both use
 */
record RelatedOpinionEdge(String cursor, Opinion node, double score, List<String> themeIds,
		List<String> terms) implements Edge<Opinion> {

	/** Copies the lists. */
	RelatedOpinionEdge {
		themeIds = List.copyOf(themeIds);
		terms = List.copyOf(terms);
	}

}
