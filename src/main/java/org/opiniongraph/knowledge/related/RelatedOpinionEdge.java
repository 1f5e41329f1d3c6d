package org.opiniongraph.knowledge.related;

import java.util.List;

import org.opiniongraph.api.paging.Edge;
import org.opiniongraph.knowledge.opinion.Opinion;

/**
 * An opinion that is similar to another one, and the reason.
 *
 * @param cursor the position in the list
 * @param node the opinion
 * @param score the similarity, from 0 to 1
 * @param themeIds the ids of the themes that both are about
 * @param terms the distinctive words that both use
 */
record RelatedOpinionEdge(String cursor, Opinion node, double score, List<String> themeIds,
		List<String> terms) implements Edge<Opinion> {

	/** Copies the lists. */
	RelatedOpinionEdge {
		themeIds = List.copyOf(themeIds);
		terms = List.copyOf(terms);
	}

}
