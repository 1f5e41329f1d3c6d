package org.opiniongraph.publish.summaries;

/**
 * What a document changed of the one whose edition it is.
 *
 * @param earlier the earlier edition
 * @param changed the number of opinions that are not as they were
 * @param added the number of opinions that the earlier edition does not have
 * @param removed the number of opinions that only the earlier edition has
 */
record SummaryRevision(SummaryNode earlier, long changed, long added, long removed) {
}
