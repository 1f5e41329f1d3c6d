package org.opiniongraph.knowledge.theme;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A correction of a researcher in a passage.
 *
 * @param verdict ADDED, REFUTED or STANCE
 * @param target a {@link Theme} or a {@link org.opiniongraph.knowledge.mention.Subject}
 * @param words the words that it concerns, empty for the whole text
 * @param reason the reason
 * @param stance what the opinion wants of the theme; null where the correction does not
 * say it
 */
record Correction(String verdict, Object target, List<String> words, String reason, @Nullable String stance) {

	Correction {
		words = List.copyOf(words);
	}

}
