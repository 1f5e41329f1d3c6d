package org.opiniongraph.load.writing;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.opiniongraph.model.NodeKind;

/**
 * The result of a load.
 *
 * @param revision the revision of the graph after it
 * @param unchanged whether the graph already had this content, so that nothing was
 * written
 * @param nodes the number of nodes of each kind in the seed; empty if the graph already
 * had this content
 * @param counts what was written
 * @param took the duration
 */
public record LoadReport(String revision, boolean unchanged, Map<NodeKind, Long> nodes, LoadCounts counts,
		Duration took) {

	/** Copies the map. */
	public LoadReport {
		nodes = nodes.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(nodes));
	}

	/**
	 * The totals in one line.
	 * @return a sentence for the log
	 */
	@Override
	public String toString() {
		if (this.unchanged) {
			return "The graph already has revision %s. Nothing was written.".formatted(this.revision);
		}
		String kinds = Arrays.stream(NodeKind.values())
			.filter(this.nodes::containsKey)
			.map((kind) -> kind.label() + " " + this.nodes.get(kind))
			.collect(Collectors.joining(", "));
		return "Loaded revision %s in %d ms: %s; nodes created %d, deleted %d; relationships created %d, deleted %d; properties set %d."
			.formatted(this.revision, this.took.toMillis(), kinds, this.counts.nodesCreated(),
					this.counts.nodesDeleted(), this.counts.relationshipsCreated(), this.counts.relationshipsDeleted(),
					this.counts.propertiesSet());
	}

}
