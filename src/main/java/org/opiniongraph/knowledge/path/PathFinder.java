package org.opiniongraph.knowledge.path;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.opiniongraph.api.field.Selection;
import org.opiniongraph.knowledge.lookup.NodeLookup;
import org.opiniongraph.knowledge.path.PathQueries.Arrow;

import org.springframework.stereotype.Component;

/**
 * Finds paths and reads the nodes that clients see. It sends one statement to find the
 * two ends, one for each step of the search from either end, one for the evidence, and
 * one for each kind of node on the paths.
 */
@Component
class PathFinder {

	private final PathQueries queries;

	private final NodeLookup nodes;

	PathFinder(PathQueries queries, NodeLookup nodes) {
		this.queries = queries;
		this.nodes = nodes;
	}

	List<Path> find(String from, String to, int maxLength, int first, Selection step) {
		Map<String, Waypoint> ends = this.queries.ends(List.of(from, to));
		Waypoint start = ends.get(from);
		Waypoint end = ends.get(to);
		if (start == null || end == null || from.equals(to) || first == 0) {
			return List.of();
		}
		List<Way> ways = new PathSearch(this.queries, start, end).shortest(maxLength, first);
		return ways.isEmpty() ? List.of() : read(ways, step);
	}

	private List<Path> read(List<Way> ways, Selection step) {
		Map<String, Arrow> arrows = this.queries.arrows(ways.stream().flatMap((way) -> way.links().stream()).toList())
			.stream()
			.collect(Collectors.toMap(Arrow::element, Function.identity()));
		Set<String> fields = new HashSet<>(step.of("from").fields());
		fields.addAll(step.of("to").fields());
		Map<String, Object> found = this.nodes.byIds(
				ways.stream().flatMap((way) -> way.nodes().stream()).collect(Collectors.toSet()),
				new Selection(fields));
		return ways.stream()
			.filter((way) -> isWhole(way, arrows, found))
			.map((way) -> Path
				.of(IntStream.range(0, way.links().size()).mapToObj((at) -> step(way, at, arrows, found)).toList()))
			.toList();
	}

	/** Whether a load that went on meanwhile took nothing of it away. */
	private static boolean isWhole(Way way, Map<String, Arrow> arrows, Map<String, Object> nodes) {
		return nodes.keySet().containsAll(way.nodes())
				&& way.links().stream().map(Link::element).allMatch(arrows::containsKey);
	}

	private static PathStep step(Way way, int at, Map<String, Arrow> arrows, Map<String, Object> nodes) {
		Link link = way.links().get(at);
		String from = way.nodes().get(at);
		Arrow arrow = Objects.requireNonNull(arrows.get(link.element()));
		return new PathStep(Objects.requireNonNull(nodes.get(from)), link.type(), arrow.start().equals(from),
				Objects.requireNonNull(nodes.get(way.nodes().get(at + 1))), arrow.evidence());
	}

}
