package org.opiniongraph.knowledge.path;

import java.util.Collection;
import java.util.List;

/** Finds the direct neighbours of nodes. */
interface LinkReader {

	/**
	 * Finds the relationships of nodes, in one statement.
	 * @param nodes the nodes
	 * @return their relationships, each seen from the node where it was found
	 */
	List<Link> of(Collection<Waypoint> nodes);

	/**
	 * Finds the relationships between nodes and others, in one statement.
	 * @param nodes the nodes, those to be looked at first in front
	 * @param others the others
	 * @return their relationships, each seen from one of the nodes
	 */
	List<Link> between(Collection<Waypoint> nodes, Collection<Waypoint> others);

}
