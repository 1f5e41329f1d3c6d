package org.opiniongraph.knowledge.followup;

import org.opiniongraph.api.paging.Edge;
import org.opiniongraph.knowledge.opinion.Opinion;
import org.opiniongraph.knowledge.opinion.WordDifference;
import org.opiniongraph.model.RestatementReason;

/**
 * An opinion of a later document that says an opinion again, and the reason.
 *
 * @param cursor the position in the list
 * @param node the later opinion
 * @param score how much of their words both have, 0 to 1
 * @param reason why they are the same opinion
 * @param difference the words in which they differ
 */
record RestatingOpinionEdge(String cursor, Opinion node, double score, RestatementReason reason,
		WordDifference difference) implements Edge<Opinion> {
}
