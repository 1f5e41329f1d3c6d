package org.opiniongraph.publish.changes;

import org.jspecify.annotations.Nullable;

/**
 * The record of a deleted node.
 *
 * @param id its id
 * @param name its name, null for opinions and responses
 * @param text the text of an opinion or a response, null for all other kinds
 */
public record Tombstone(String id, @Nullable String name, @Nullable String text) {
}
