package org.opiniongraph.knowledge.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The nodes that are known around one end of the search. */
final class SearchSide {

	/** The most relationships that one step looks at. */
	static final long WIDEST = 10_000;

	/**
	 * Ordered by the number of digits of the degree. Equal nodes are not ordered by id,
	 * because neighbours by id are similar.
	 */
	private static final Comparator<Waypoint> RAREST_FIRST = Comparator
		.comparingInt((Waypoint node) -> (int) Math.log10((double) node.degree()))
		.thenComparingInt((node) -> node.id().hashCode() * 0x9E3779B9)
		.thenComparing(Waypoint::id);

	/**
	 * The side on which another step should be taken first: one where it costs nothing,
	 * then one where it looks at all that there is, then the one that came less far.
	 */
	static final Comparator<SearchSide> CHEAPEST_FIRST = Comparator
		.comparing((SearchSide side) -> side.frontier.isEmpty() && side.isCut)
		.thenComparing(SearchSide::isTooWide)
		.thenComparingLong((side) -> side.isTooWide() ? side.depth : side.cost());

	private final Map<String, Integer> distances = new HashMap<>();

	private final Map<String, Waypoint> known = new LinkedHashMap<>();

	private final String otherEnd;

	private List<Waypoint> frontier;

	private int depth;

	private boolean isCut;

	SearchSide(Waypoint end, String otherEnd) {
		this.otherEnd = otherEnd;
		this.frontier = List.of(end);
		this.distances.put(end.id(), 0);
		this.known.put(end.id(), end);
	}

	/** The distance from its end up to which all nodes are known. */
	int depth() {
		return this.depth;
	}

	/** The number of relationships that the next step would read without a limit. */
	private long cost() {
		return this.frontier.stream().mapToLong(Waypoint::degree).sum();
	}

	/**
	 * The distance of a node from the end; greater than {@link #depth} if it is unknown.
	 */
	int distance(String id) {
		return this.distances.getOrDefault(id, this.depth + 1);
	}

	/** Whether another step would look at part of what there is. */
	boolean isTooWide() {
		return cost() > WIDEST;
	}

	/**
	 * Finds how what was found last is connected with what the other side knows.
	 * @return the relationships that were found
	 */
	List<Link> meet(SearchSide other, LinkReader neighbours) {
		return neighbours.between(this.frontier, other.known.values());
	}

	/**
	 * Goes one step further, from the rarest nodes only where all would be too many.
	 * @return the relationships that were found
	 */
	List<Link> widen(LinkReader neighbours) {
		List<Link> found = this.frontier.isEmpty() ? List.of() : neighbours.of(affordable());
		this.depth++;
		var next = new ArrayList<Waypoint>();
		for (Link link : found) {
			Waypoint node = link.to();
			if (this.distances.putIfAbsent(node.id(), this.depth) == null) {
				this.known.put(node.id(), node);
				if (!node.frame() && !node.id().equals(this.otherEnd)) {
					next.add(node);
				}
			}
		}
		next.sort(RAREST_FIRST);
		this.frontier = next;
		return found;
	}

	private List<Waypoint> affordable() {
		var affordable = new ArrayList<Waypoint>();
		long cost = 0;
		for (Waypoint node : this.frontier) {
			cost += node.degree();
			this.isCut |= cost > WIDEST;
			if (cost > WIDEST && !affordable.isEmpty()) {
				break;
			}
			affordable.add(node);
		}
		return affordable;
	}

}
