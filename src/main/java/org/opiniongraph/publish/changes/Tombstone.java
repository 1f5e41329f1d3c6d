package org.opiniongraph.publish.changes;

import org.jspecify.annotations.Nullable;

/**
 * What stays of a node that is gone.
 *
 * @param id its id
 * @param name what it was called, null for opinions and responses
 * @param text what an opinion or a response said, null for all others
 */
public record Tombstone(String id, @Nullable String name, @Nullable String text) {
}
