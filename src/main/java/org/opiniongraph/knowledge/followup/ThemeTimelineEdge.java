package org.opiniongraph.knowledge.followup;

import org.opiniongraph.api.paging.Edge;
import org.opiniongraph.knowledge.council.Document;

/**
 * What a document has of a theme.
 *
 * @param cursor the position in the list
 * @param node the document
 * @param opinionCount how many of its opinions count for the theme
 * @param memberCount how many members raised these
 * @param forCount how many of the opinions ask for it
 * @param againstCount how many of the opinions object to it
 * @param answeredCount how many of the opinions are answered
 * @param responseCount how many of its responses count for the theme themselves
 */
record ThemeTimelineEdge(String cursor, Document node, long opinionCount, long memberCount, long forCount,
		long againstCount, long answeredCount, long responseCount) implements Edge<Document> {
}
