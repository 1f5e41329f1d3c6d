package org.opiniongraph.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.opiniongraph.load.writing.GraphChange;
import org.opiniongraph.load.writing.NodeChange;
import org.opiniongraph.model.NodeKind;

/** Counts what a load writes, and remembers the first nodes. */
final class CountedChanges {

	private static final int EXAMPLES = 5;

	private final Map<NodeKind, Counted> added = new EnumMap<>(NodeKind.class);

	private final Map<NodeKind, Counted> changed = new EnumMap<>(NodeKind.class);

	private final Map<NodeKind, Counted> removed = new EnumMap<>(NodeKind.class);

	private int relationshipsWritten;

	private int relationshipsRemoved;

	void add(GraphChange change) {
		change.writtenNodes().forEach(this::written);
		change.removedNodes().forEach((id) -> NodeKind.ofId(id).ifPresent((kind) -> count(this.removed, kind, id)));
		this.relationshipsWritten += change.writtenRelationships().size();
		this.relationshipsRemoved += change.removedRelationships().size();
	}

	private void written(NodeChange change) {
		if (change.before() == null) {
			count(this.added, change.node().kind(), change.node().id());
		}
		else if (!change.fields().isEmpty()) {
			count(this.changed, change.node().kind(), change.node().id());
		}
	}

	private static void count(Map<NodeKind, Counted> counts, NodeKind kind, String id) {
		counts.computeIfAbsent(kind, (unseen) -> new Counted()).add(id);
	}

	int relationshipsWritten() {
		return this.relationshipsWritten;
	}

	int relationshipsRemoved() {
		return this.relationshipsRemoved;
	}

	/** The changes of what clients see, in the order of the kinds. */
	List<ImportedChange> all() {
		return Stream.of(NodeKind.values())
			.filter(NodeKind::isPublic)
			.map((kind) -> change(kind, of(this.added, kind), of(this.changed, kind), of(this.removed, kind)))
			.filter((it) -> it.addedCount() + it.changedCount() + it.removedCount() > 0)
			.toList();
	}

	private static ImportedChange change(NodeKind kind, Counted added, Counted changed, Counted removed) {
		return new ImportedChange(kind, added.number, changed.number, removed.number, added.first(), changed.first(),
				removed.first());
	}

	private static Counted of(Map<NodeKind, Counted> counts, NodeKind kind) {
		return counts.getOrDefault(kind, new Counted());
	}

	/** A number of nodes, and the lowest ids of them. */
	private static final class Counted {

		private int number;

		private final TreeSet<String> lowest = new TreeSet<>();

		void add(String id) {
			this.number++;
			this.lowest.add(id);
			if (this.lowest.size() > EXAMPLES) {
				this.lowest.pollLast();
			}
		}

		List<String> first() {
			return List.copyOf(this.lowest);
		}

	}

}
