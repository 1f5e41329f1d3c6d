package org.opiniongraph.knowledge.followup;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.Edge;
import org.opiniongraph.knowledge.council.Document;

/**
 * What a document says of a programme.
 *
 * @param cursor the position in the list
 * @param node the document
 * @param opinionCount how many of its opinions name the programme
 * @param responseCount how many of its responses name it
 * @param commitmentId the id of the commitment that goes furthest; null if there is none
 */
record ProgramTimelineEdge(String cursor, Document node, long opinionCount, long responseCount,
		@Nullable String commitmentId) implements Edge<Document> {
}
