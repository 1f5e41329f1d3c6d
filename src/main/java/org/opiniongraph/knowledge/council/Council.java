package org.opiniongraph.knowledge.council;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Identified;

/**
 * A body whose members give opinions.
 *
 * @param id its id
 * @param name the name as in its documents
 * @param nameEn its English name
 */
public record Council(String id, String name, @Nullable String nameEn) implements Identified {
}
