package org.opiniongraph.knowledge.voice;

import org.opiniongraph.api.paging.Edge;
import org.opiniongraph.knowledge.council.Member;
import org.opiniongraph.knowledge.theme.AboutLevel;

/**
 * A member who raised a theme.
 *
 * @param cursor the place in the list
 * @param node the member
 * @param theme the theme's id
 * @param level the condition under which an opinion counts for a theme
 */
record ThemeMemberEdge(String cursor, Member node, String theme, AboutLevel level) implements Edge<Member> {
}
