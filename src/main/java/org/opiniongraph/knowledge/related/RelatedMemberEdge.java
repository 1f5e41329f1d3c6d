package org.opiniongraph.knowledge.related;

import org.opiniongraph.api.paging.Edge;
import org.opiniongraph.knowledge.council.Member;

/**
 * A member who raised the same themes as another one.
 *
 * @param cursor the position in the list
 * @param node the member
 * @param score the similarity of their themes, from 0 to 1
 * @param sharedThemeCount the number of shared themes
 * @param owner the id of the member whose list it is
 * @param sharing which themes are shared
 */
record RelatedMemberEdge(String cursor, Member node, double score, long sharedThemeCount, String owner,
		Sharing sharing) implements Edge<Member> {
}
