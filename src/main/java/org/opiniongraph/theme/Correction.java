package org.opiniongraph.theme;

import org.jspecify.annotations.Nullable;

/**
 * What a researcher put right in a passage.
 *
 * @param verdict ADDED or REFUTED
 * @param target a {@link Theme} or a {@link org.opiniongraph.mention.Subject}
 * @param words the words that it is about
 * @param reason why
 */
record Correction(String verdict, Object target, @Nullable String words, String reason) {
}
