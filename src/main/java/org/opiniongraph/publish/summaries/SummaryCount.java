package org.opiniongraph.publish.summaries;

/**
 * How many of a subject's opinions have something.
 *
 * @param node what they have
 * @param opinionCount how many
 */
record SummaryCount(SummaryNode node, long opinionCount) {
}
