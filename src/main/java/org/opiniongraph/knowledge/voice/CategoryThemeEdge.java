package org.opiniongraph.knowledge.voice;

import org.opiniongraph.api.paging.Edge;
import org.opiniongraph.knowledge.theme.Theme;

/**
 * A theme for which opinions of a category or a document count.
 *
 * @param cursor the place in the list
 * @param node the theme
 * @param opinionCount how many of these opinions count for the theme
 * @param forCount how many of them ask for it
 * @param againstCount how many of them object to it
 * @param memberCount how many members raised the theme there
 */
record CategoryThemeEdge(String cursor, Theme node, long opinionCount, long forCount, long againstCount,
		long memberCount) implements Edge<Theme> {
}
