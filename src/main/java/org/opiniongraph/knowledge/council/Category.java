package org.opiniongraph.knowledge.council;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Identified;

/**
 * A category of a document (施策カテゴリ).
 *
 * @param id its id
 * @param ordinal its place in the document, 1-based
 * @param label the mark before its name (①)
 * @param name the name as in the document
 * @param nameEn its English name
 */
public record Category(String id, int ordinal, @Nullable String label, String name,
		@Nullable String nameEn) implements Identified {
}
