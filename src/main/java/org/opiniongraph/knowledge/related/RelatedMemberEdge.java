package org.opiniongraph.knowledge.related;

import org.opiniongraph.api.paging.Edge;
import org.opiniongraph.knowledge.council.Member;

/**
 * A member who raised themes that another one raised, too.
 *
 * @param cursor the place in the list
 * @param node the member
 * @param score how much of what either raised they share
 * @param sharedThemeCount how many themes they share
 * @param owner the id of the other one, whose list it is
 * @param sharing what makes a theme a shared one
 */
record RelatedMemberEdge(String cursor, Member node, double score, long sharedThemeCount, String owner,
		Sharing sharing) implements Edge<Member> {
}
