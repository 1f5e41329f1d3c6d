package org.opiniongraph.knowledge.commitment;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.TextSpan;

/**
 * A year or a date that a text names.
 *
 * @param place where it stands
 * @param from its first day (ISO 8601); null when it is told from a day that is not known
 * @param to its last day; null together with {@code from}
 */
public record DatedText(TextSpan place, @Nullable String from, @Nullable String to) {
}
