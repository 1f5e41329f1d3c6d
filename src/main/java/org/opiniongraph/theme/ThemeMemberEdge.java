package org.opiniongraph.theme;

import org.opiniongraph.document.Member;
import org.opiniongraph.graphql.Edge;

/**
 * A member who raised a theme.
 *
 * @param cursor the place in the list
 * @param node the member
 * @param theme the theme's id
 * @param level when an opinion counts
 */
record ThemeMemberEdge(String cursor, Member node, String theme, AboutLevel level) implements Edge<Member> {
}
