package org.opiniongraph.knowledge.council;

import org.jspecify.annotations.Nullable;

/**
 * A body whose members give opinions.
 *
 * @param id its id
 * @param name the name as in its documents
 * @param nameEn its English name
 */
public record Council(String id, String name, @Nullable String nameEn) {
}
