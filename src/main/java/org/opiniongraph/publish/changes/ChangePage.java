package org.opiniongraph.publish.changes;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.publish.changes.ChangeQueries.ChangeSet;

/**
 * A stretch of what changed.
 *
 * @param since the revision behind which it begins, null for the beginning of all
 * @param until the load up to which it goes
 * @param changes in the order of the ids
 * @param next the id behind which it goes on, null where it ends
 */
record ChangePage(@Nullable String since, ChangeSet until, List<ChangedNode> changes, @Nullable String next) {
}
