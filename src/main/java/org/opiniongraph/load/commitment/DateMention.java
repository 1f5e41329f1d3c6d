package org.opiniongraph.load.commitment;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.text.Span;

/**
 * A year, a month or a day that a text names.
 *
 * @param span its place
 * @param from its first day; null when it is told from a day that is not known
 * @param to its last day; null together with {@code from}
 */
public record DateMention(Span span, @Nullable LocalDate from, @Nullable LocalDate to) {
}
