package org.opiniongraph.load.identity;

import org.jspecify.annotations.Nullable;

/**
 * What decides whether two rows are the same one.
 *
 * @param text the opinion, or the answer
 * @param number the number that the table itself gives the row, null for none
 * @param speaker who raised it, null if nobody is named
 */
public record MatchedRow(String text, @Nullable String number, @Nullable String speaker) {
}
