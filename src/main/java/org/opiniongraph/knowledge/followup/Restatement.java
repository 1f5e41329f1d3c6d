package org.opiniongraph.knowledge.followup;

import org.opiniongraph.knowledge.opinion.WordDifference;
import org.opiniongraph.model.RestatementReason;

/**
 * An opinion that another one says again.
 *
 * @param earlier the id of the earlier opinion
 * @param score how much of their words both have, 0 to 1
 * @param reason why they are the same opinion
 * @param difference the words in which they differ
 */
record Restatement(String earlier, double score, RestatementReason reason, WordDifference difference) {
}
