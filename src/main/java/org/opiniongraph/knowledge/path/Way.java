package org.opiniongraph.knowledge.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A path during the search.
 *
 * @param nodes the ids of its nodes, the first node first
 * @param links its relationships, one fewer than nodes
 * @param commonness how common its inner nodes are: the sum of the logarithms of their
 * degrees
 */
record Way(List<String> nodes, List<Link> links, double commonness) {

	/** The rarest nodes first, then by the ids of the nodes. */
	static final Comparator<Way> BEST_FIRST = Comparator.comparingDouble(Way::commonness)
		.thenComparing((way) -> String.join(" ", way.nodes()));

	Way {
		nodes = List.copyOf(nodes);
		links = List.copyOf(links);
	}

	static Way from(Waypoint end) {
		return new Way(List.of(end.id()), List.of(), 0);
	}

	/** The last node of the path. */
	String end() {
		return this.nodes.getLast();
	}

	Way through(Waypoint node, Link link) {
		return and(node, link, Math.log((double) node.degree()));
	}

	Way arrivingAt(Waypoint node, Link link) {
		return and(node, link, 0);
	}

	private Way and(Waypoint node, Link link, double more) {
		var longerNodes = new ArrayList<>(this.nodes);
		longerNodes.add(node.id());
		var longerLinks = new ArrayList<>(this.links);
		longerLinks.add(link);
		return new Way(longerNodes, longerLinks, this.commonness + more);
	}

}
