package org.opiniongraph.publish.changes;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.ChangeKind;

/**
 * The change of one node between two revisions of the graph.
 *
 * @param id its id
 * @param kind whether the node was added, changed, moved or removed
 * @param fields the changed fields, named as in the schema; empty unless the node existed
 * before and exists now
 * @param move the rows in which it was and is; null if it stayed in its row, or has none
 * @param at when the last load finished that changed the node
 */
record ChangedNode(String id, ChangeKind kind, List<String> fields, @Nullable RowMove move, Instant at) {

	/** Copies the fields. */
	ChangedNode {
		fields = List.copyOf(fields);
	}

}
