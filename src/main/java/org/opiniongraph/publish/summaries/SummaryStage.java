package org.opiniongraph.publish.summaries;

import org.opiniongraph.model.Stage;

/**
 * The number of a subject's opinions whose answer goes so far.
 *
 * @param stage how far
 * @param opinionCount the number of opinions
 */
record SummaryStage(Stage stage, long opinionCount) {
}
