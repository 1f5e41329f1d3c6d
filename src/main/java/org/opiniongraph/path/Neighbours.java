package org.opiniongraph.path;

import java.util.Collection;
import java.util.List;

/** Finds what nodes are directly connected with. */
@FunctionalInterface
interface Neighbours {

	/**
	 * Finds the relationships of nodes, in one statement.
	 * @param nodes the nodes
	 * @return their relationships, each seen from the node where it was found
	 */
	List<Link> of(Collection<Waypoint> nodes);

}
