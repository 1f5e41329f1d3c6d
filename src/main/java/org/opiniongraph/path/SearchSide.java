package org.opiniongraph.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that is known around one end of the ways that are searched. */
final class SearchSide {

	/** The most relationships of one node that are looked at. */
	static final long WIDEST = 10_000;

	private final Map<String, Integer> distances = new HashMap<>();

	private final String otherEnd;

	private List<Waypoint> frontier;

	private int depth;

	SearchSide(Waypoint end, String otherEnd) {
		this.otherEnd = otherEnd;
		this.frontier = List.of(end);
		this.distances.put(end.id(), 0);
	}

	/** How far from its end everything is known. */
	int depth() {
		return this.depth;
	}

	/** How many relationships another step looks at. */
	long cost() {
		return this.frontier.stream().mapToLong((node) -> Math.min(node.degree(), WIDEST)).sum();
	}

	/** How far a node is from the end; beyond {@link #depth} for one not seen. */
	int distance(String id) {
		return this.distances.getOrDefault(id, this.depth + 1);
	}

	/**
	 * Goes one step further.
	 * @return the relationships that were found
	 */
	List<Link> widen(Neighbours neighbours) {
		List<Link> found = this.frontier.isEmpty() ? List.of() : neighbours.of(this.frontier);
		this.depth++;
		var next = new ArrayList<Waypoint>();
		for (Link link : found) {
			Waypoint node = link.to();
			if (this.distances.putIfAbsent(node.id(), this.depth) == null && node.isPassable()
					&& !node.id().equals(this.otherEnd)) {
				next.add(node);
			}
		}
		this.frontier = next;
		return found;
	}

}
