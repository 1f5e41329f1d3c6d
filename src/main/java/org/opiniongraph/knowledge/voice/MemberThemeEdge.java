package org.opiniongraph.knowledge.voice;

import org.opiniongraph.api.paging.Edge;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.theme.Theme;

/**
 * A theme that a member raised.
 *
 * @param cursor the place in the list
 * @param node the theme
 * @param opinionCount how many of the member's opinions count for the theme
 * @param forCount how many of them ask for it
 * @param againstCount how many of them object to it
 * @param member the member's id
 * @param level the condition under which an opinion counts for a theme
 */
record MemberThemeEdge(String cursor, Theme node, long opinionCount, long forCount, long againstCount, String member,
		AboutLevel level) implements Edge<Theme> {
}
