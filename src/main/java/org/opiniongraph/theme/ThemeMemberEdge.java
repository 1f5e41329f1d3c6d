package org.opiniongraph.theme;

import org.opiniongraph.document.Member;
import org.opiniongraph.graphql.Edge;

/**
 * A member who raised a theme.
 *
 * @param cursor the place in the list
 * @param node the member
 * @param opinionCount how many of the member's opinions count for the theme
 * @param theme the theme's id
 * @param level when an opinion counts
 */
record ThemeMemberEdge(String cursor, Member node, long opinionCount, String theme,
		AboutLevel level) implements Edge<Member> {
}
