package org.opiniongraph.theme;

import org.opiniongraph.graphql.Edge;

/**
 * A theme that a member raised.
 *
 * @param cursor the place in the list
 * @param node the theme
 * @param opinionCount how many of the member's opinions count for the theme
 * @param member the member's id
 * @param level when an opinion counts
 */
record MemberThemeEdge(String cursor, Theme node, long opinionCount, String member,
		AboutLevel level) implements Edge<Theme> {
}
