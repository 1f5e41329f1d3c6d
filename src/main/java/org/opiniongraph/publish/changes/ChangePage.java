package org.opiniongraph.publish.changes;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.publish.changes.ChangeQueries.ChangeSet;

/**
 * One page of the change feed.
 *
 * @param since the revision after which the page begins, null for the beginning of the
 * history
 * @param until the load at which the page ends
 * @param changes in the order of the ids
 * @param next the id after which the next page begins, null on the last page
 */
record ChangePage(@Nullable String since, ChangeSet until, List<ChangedNode> changes, @Nullable String next) {
}
