package org.opiniongraph.publish.changes;

import java.time.Instant;
import java.util.List;

import org.opiniongraph.model.ChangeKind;

/**
 * What became of a node between two revisions of the graph.
 *
 * @param id its id
 * @param kind whether it came, changed or went
 * @param fields which fields changed, as the schema names them; none unless it was there
 * before and is now
 * @param at when the last load ended that changed it
 */
record ChangedNode(String id, ChangeKind kind, List<String> fields, Instant at) {

	/** Copies the fields. */
	ChangedNode {
		fields = List.copyOf(fields);
	}

}
