package org.opiniongraph.knowledge.followup;

import org.opiniongraph.api.paging.Edge;
import org.opiniongraph.knowledge.commitment.Commitment;

/**
 * A commitment of a later document about the same programme.
 *
 * @param cursor the position in the list
 * @param node the later commitment
 * @param isFurther whether it goes further than the earlier one
 */
record LaterCommitmentEdge(String cursor, Commitment node, boolean isFurther) implements Edge<Commitment> {
}
