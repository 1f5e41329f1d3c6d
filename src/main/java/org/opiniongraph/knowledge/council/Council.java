package org.opiniongraph.knowledge.council;

import org.jspecify.annotations.Nullable;

/**
 * A body whose members speak.
 *
 * @param id its id
 * @param name as its documents write it
 * @param nameEn its English name
 */
public record Council(String id, String name, @Nullable String nameEn) {
}
