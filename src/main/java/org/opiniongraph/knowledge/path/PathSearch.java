package org.opiniongraph.knowledge.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the shortest paths between two nodes by a search from both ends. Each step
 * continues at the end with fewer relationships to read. If a step would read more than
 * {@link SearchSide#WIDEST} relationships, it reads those of the nodes with the fewest,
 * so the cost of a search is bounded on any graph. Among paths of the same length, those
 * through nodes with few relationships come first, because they are more specific.
 */
final class PathSearch {

	/**
	 * How many more partial paths are kept at a node than paths are requested, because
	 * some can only be continued through a node that they have met already.
	 */
	private static final int SPARE = 10;

	private final LinkReader neighbours;

	private final Waypoint from;

	private final Waypoint to;

	private final SearchSide ahead;

	private final SearchSide back;

	/**
	 * The connections by both nodes; of several relationships between two nodes, one is
	 * kept.
	 */
	private final Map<String, Map<String, Link>> links = new HashMap<>();

	private final Map<String, Waypoint> nodes = new HashMap<>();

	PathSearch(LinkReader neighbours, Waypoint from, Waypoint to) {
		this.neighbours = neighbours;
		this.from = from;
		this.to = to;
		this.ahead = new SearchSide(from, to.id());
		this.back = new SearchSide(to, from.id());
		this.nodes.put(from.id(), from);
		this.nodes.put(to.id(), to);
	}

	/**
	 * Searches.
	 * @param maxLength the most steps of a way
	 * @param first how many ways at most
	 * @return the ways, the shortest first
	 */
	List<Way> shortest(int maxLength, int first) {
		var found = new ArrayList<Way>();
		for (int length = 1; length <= maxLength && found.size() < first; length++) {
			widenTo(length);
			ofLength(length, first).stream().limit(first - found.size()).forEach(found::add);
		}
		return found;
	}

	/**
	 * Until all ways of a length lie in what is known. The last step of it only has to
	 * find where the two sides meet, so it looks at more where there is more.
	 */
	private void widenTo(int length) {
		while (this.ahead.depth() + this.back.depth() < length) {
			List<SearchSide> sides = Stream.of(this.ahead, this.back).sorted(SearchSide.CHEAPEST_FIRST).toList();
			SearchSide side = sides.getFirst();
			if (side.isTooWide() && this.ahead.depth() + this.back.depth() == length - 1) {
				side.meet(sides.getLast(), this.neighbours).forEach(this::learn);
				return;
			}
			side.widen(this.neighbours).forEach(this::learn);
		}
	}

	private void learn(Link link) {
		this.nodes.put(link.to().id(), link.to());
		link(link.from(), link.to().id(), link);
		link(link.to().id(), link.from(), link);
	}

	private void link(String one, String other, Link link) {
		this.links.computeIfAbsent(one, (unseen) -> new TreeMap<>())
			.merge(other, link, (known, another) -> (known.type().compareTo(another.type()) <= 0) ? known : another);
	}

	/** The best ways of exactly this length, the best first. */
	private List<Way> ofLength(int length, int first) {
		List<Way> beginnings = List.of(Way.from(this.from));
		for (int steps = 1; steps <= length; steps++) {
			var byEnd = new TreeMap<String, List<Way>>();
			for (Way beginning : beginnings) {
				for (Way longer : longer(beginning, length - steps)) {
					byEnd.computeIfAbsent(longer.end(), (unseen) -> new ArrayList<>()).add(longer);
				}
			}
			beginnings = byEnd.values().stream().flatMap((same) -> best(same, first + SPARE).stream()).toList();
		}
		return best(beginnings, first);
	}

	private static List<Way> best(Collection<Way> beginnings, int most) {
		return beginnings.stream().sorted(Way.BEST_FIRST).limit(most).toList();
	}

	private List<Way> longer(Way beginning, int left) {
		var longer = new ArrayList<Way>();
		this.links.getOrDefault(beginning.end(), Map.of()).forEach((id, link) -> {
			Waypoint node = Objects.requireNonNull(this.nodes.get(id));
			boolean arrives = id.equals(this.to.id());
			if (this.back.distance(id) <= left && arrives == (left == 0) && (arrives || !node.frame())
					&& !beginning.nodes().contains(id)) {
				longer.add(arrives ? beginning.arrivingAt(node, link) : beginning.through(node, link));
			}
		});
		return longer;
	}

}
