package org.opiniongraph.change;

import java.util.List;

/**
 * What stays of a node that is gone.
 *
 * @param id its id
 * @param replacedBy the ids of what came in its place, none where that is not known
 */
public record Tombstone(String id, List<String> replacedBy) {

	/** Copies the list. */
	public Tombstone {
		replacedBy = List.copyOf(replacedBy);
	}

}
