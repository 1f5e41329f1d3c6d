package org.opiniongraph.load.changelog;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.graph.GraphRelationship;
import org.opiniongraph.load.writing.NodeChange;
import org.opiniongraph.model.ChangeKind;
import org.opiniongraph.model.NodeKind;

/**
 * Collects which public nodes changed, and in which fields. A relationship is a field of
 * both its nodes.
 */
final class ChangeMarks {

	/** What may be other of an opinion that only moved. */
	private static final Set<String> BESIDE_A_MOVE = Set.of("related");

	private final Map<String, Mark> marks = new TreeMap<>();

	/** The nodes that stand in another row. */
	private final Map<String, NodeChange> moves = new HashMap<>();

	/** The marks by id, in the order of the ids. */
	Map<String, Mark> all() {
		return this.marks;
	}

	/** The change of a node that stands in another row; null for others. */
	@Nullable NodeChange move(String id) {
		return this.moves.get(id);
	}

	/** Leaves out some nodes. */
	void drop(Collection<String> ids) {
		this.marks.keySet().removeAll(ids);
	}

	/** Marks what is written: new nodes and those with other values. */
	void written(Collection<NodeChange> nodes) {
		for (NodeChange change : nodes) {
			Set<String> fields = change.fields();
			if (change.before() == null) {
				mark(change.node().id(), ChangeKind.ADDED, Set.of());
			}
			else if (!fields.isEmpty()) {
				mark(change.node().id(), change.isMove() ? ChangeKind.MOVED : ChangeKind.CHANGED, fields);
			}
			if (fields.contains("row")) {
				this.moves.put(change.node().id(), change);
			}
		}
	}

	/** Marks nodes that go. */
	void removed(Collection<String> ids) {
		ids.forEach((id) -> mark(id, ChangeKind.REMOVED, Set.of()));
	}

	/** Marks both ends of relationships that come, go or change. */
	void relationships(Collection<GraphRelationship.Key> keys) {
		for (GraphRelationship.Key key : keys) {
			field(key.from(), key.kind().fieldOfFrom());
			field(key.to(), key.kind().fieldOfTo());
		}
	}

	/** Marks a field, unless it is null. */
	void field(String id, @Nullable String field) {
		if (field != null) {
			mark(id, ChangeKind.CHANGED, Set.of(field));
		}
	}

	/** The ids that have such a mark. */
	List<String> ids(ChangeKind kind) {
		return this.marks.entrySet()
			.stream()
			.filter((it) -> it.getValue().kind() == kind)
			.map(Map.Entry::getKey)
			.toList();
	}

	private void mark(String id, ChangeKind kind, Set<String> fields) {
		if (NodeKind.ofId(id).filter(NodeKind::isPublic).isEmpty()) {
			return;
		}
		Mark before = this.marks.get(id);
		if (before == null) {
			this.marks.put(id, new Mark(kind, new TreeSet<>(fields)));
		}
		else if (kind == ChangeKind.CHANGED || kind == ChangeKind.MOVED) {
			ChangeKind both = both(before, kind, fields);
			before.fields().addAll(fields);
			this.marks.put(id, new Mark(both, before.fields()));
		}
		else {
			this.marks.put(id, new Mark(kind, before.fields()));
		}
	}

	/** An opinion that moved may be related to others by it, and has not changed. */
	private static ChangeKind both(Mark before, ChangeKind kind, Set<String> fields) {
		if (before.kind() == ChangeKind.MOVED) {
			return (kind == ChangeKind.CHANGED && BESIDE_A_MOVE.containsAll(fields)) ? ChangeKind.MOVED : kind;
		}
		boolean moved = before.kind() == ChangeKind.CHANGED && kind == ChangeKind.MOVED
				&& BESIDE_A_MOVE.containsAll(before.fields());
		return moved ? ChangeKind.MOVED : before.kind();
	}

	/**
	 * The change of a node.
	 *
	 * @param kind whether it was added, changed, moved or removed
	 * @param fields the changed fields, named as in the schema
	 */
	record Mark(ChangeKind kind, Set<String> fields) {
	}

}
