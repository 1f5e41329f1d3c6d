package org.opiniongraph.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.opiniongraph.graphql.BadInputException;
import org.opiniongraph.graphql.ErrorCode;

/**
 * Searches the shortest ways between two nodes from both ends at once, each time from the
 * end where fewer relationships have to be looked at. Of ways of one length those come
 * first that go through nodes with few relationships: they say more.
 */
final class PathSearch {

	/** The most relationships that one search looks at. */
	static final long BUDGET = 50_000;

	/**
	 * How many more beginnings of ways are kept at a node than ways are asked for, as
	 * some lead nowhere without meeting a node twice.
	 */
	private static final int SPARE = 10;

	private final Neighbours neighbours;

	private final Waypoint from;

	private final Waypoint to;

	private final SearchSide ahead;

	private final SearchSide back;

	/** What is connected with what, by both ends; of several relationships one stays. */
	private final Map<String, Map<String, Link>> links = new HashMap<>();

	private final Map<String, Waypoint> nodes = new HashMap<>();

	private long spent;

	PathSearch(Neighbours neighbours, Waypoint from, Waypoint to) {
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
	 * @throws BadInputException when nothing was found within the budget and there may
	 * still be a way
	 */
	List<Way> shortest(int maxLength, int first) {
		var found = new ArrayList<Way>();
		for (int length = 1; length <= maxLength && found.size() < first; length++) {
			if (!widenTo(length)) {
				if (found.isEmpty()) {
					throw tooFar(length);
				}
				break;
			}
			ofLength(length, first).stream().limit(first - found.size()).forEach(found::add);
		}
		return found;
	}

	private BadInputException tooFar(int length) {
		return new BadInputException(ErrorCode.TOO_COMPLEX, "maxLength",
				"no way of %d or fewer steps, and looking further takes more than %d relationships; ask for at most %d"
					.formatted(length - 1, BUDGET, Math.max(1, length - 1)));
	}

	/**
	 * Until all ways of a length lie in what is known; false when that costs too much.
	 */
	private boolean widenTo(int length) {
		while (this.ahead.depth() + this.back.depth() < length) {
			SearchSide cheaper = (this.ahead.cost() <= this.back.cost()) ? this.ahead : this.back;
			this.spent += cheaper.cost();
			if (this.spent > BUDGET) {
				return false;
			}
			cheaper.widen(this.neighbours).forEach(this::learn);
		}
		return true;
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
			if (this.back.distance(id) <= left && arrives == (left == 0) && (arrives || node.isPassable())
					&& !beginning.nodes().contains(id)) {
				longer.add(arrives ? beginning.arrivingAt(node, link) : beginning.through(node, link));
			}
		});
		return longer;
	}

}
