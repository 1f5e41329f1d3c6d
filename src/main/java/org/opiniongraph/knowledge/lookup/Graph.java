package org.opiniongraph.knowledge.lookup;

import java.time.OffsetDateTime;

/**
 * The graph as a whole.
 *
 * @param revision the name of its content
 * @param loadedAt when it was loaded
 */
record Graph(String revision, OffsetDateTime loadedAt) {
}
