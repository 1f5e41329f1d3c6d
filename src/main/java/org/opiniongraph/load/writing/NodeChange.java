package org.opiniongraph.load.writing;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

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

	/** The properties that clients see and that are not as they were, in order. */
	public Set<String> fields() {
		if (this.before == null) {
			return Set.of();
		}
		var names = new HashSet<>(this.node.properties().keySet());
		names.addAll(this.before.properties().keySet());
		var fields = new TreeSet<String>();
		for (String name : names) {
			if (!HIDDEN.contains(name)
					&& !Objects.equals(this.node.properties().get(name), this.before.properties().get(name))) {
				fields.add(name);
			}
		}
		return fields;
	}

}
