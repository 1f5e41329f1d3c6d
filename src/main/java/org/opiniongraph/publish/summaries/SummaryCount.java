package org.opiniongraph.publish.summaries;

/**
 * The number of a subject's opinions that belong to one node.
 *
 * @param node the node
 * @param opinionCount the number of opinions
 */
record SummaryCount(SummaryNode node, long opinionCount) {
}
