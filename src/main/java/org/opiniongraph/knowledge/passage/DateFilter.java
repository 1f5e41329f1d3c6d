package org.opiniongraph.knowledge.passage;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A range of days; both ends belong to it.
 *
 * @param from the first day, null for any
 * @param to the last day, null for any
 */
public record DateFilter(@Nullable LocalDate from, @Nullable LocalDate to) {
}
