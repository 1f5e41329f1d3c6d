package org.opiniongraph.load.writing;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.graph.GraphNode;

/**
 * A node to write.
 *
 * @param node the wanted node
 * @param before the current node, null if there is none
 */
public record NodeChange(GraphNode node, @Nullable GraphNode before) {

	/** Properties that only the full-text index reads. */
	private static final Set<String> HIDDEN = Set.of("tokens", "bigrams");

	private static final String ROW = "row";

	/** Where a row of a table stands. */
	private static final Set<String> PLACES = Set.of(ROW, "sourceNumber");

	/** Properties that clients see as one field. */
	private static final Set<String> PARTS_OF_SCAN_ERRORS = Set.of("scanReadings", "scanReasons");

	/** The name of a text is for pictures only. */
	private boolean isHidden(String name) {
		return HIDDEN.contains(name) || (name.equals("name") && this.node.properties().containsKey("text"));
	}

	/** The properties that clients see and that are not as they were, in order. */
	public Set<String> fields() {
		if (this.before == null) {
			return Set.of();
		}
		Map<String, Object> old = this.before.properties();
		Map<String, Object> now = this.node.properties();
		return Stream.concat(old.keySet().stream(), now.keySet().stream())
			.filter((name) -> !isHidden(name) && !Objects.equals(old.get(name), now.get(name)))
			.map((name) -> PARTS_OF_SCAN_ERRORS.contains(name) ? "scanErrors" : name)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Whether it is a row of a table that stands in another place, and nothing else. */
	public boolean isMove() {
		Set<String> fields = fields();
		return fields.contains(ROW) && PLACES.containsAll(fields);
	}

	/** The row in which it was; null if it has no row or is new. */
	public @Nullable Long rowBefore() {
		return (this.before != null) ? row(this.before) : null;
	}

	/** The row in which it is; null if it has none. */
	public @Nullable Long rowAfter() {
		return row(this.node);
	}

	private static @Nullable Long row(GraphNode of) {
		return (of.properties().get(ROW) instanceof Long row) ? row : null;
	}

}
