package org.opiniongraph.knowledge.theme;

import java.util.List;

/**
 * A correction of a researcher in a passage.
 *
 * @param verdict ADDED or REFUTED
 * @param target a {@link Theme} or a {@link org.opiniongraph.knowledge.mention.Subject}
 * @param words the words that it concerns, empty for the whole text
 * @param reason the reason
 */
record Correction(String verdict, Object target, List<String> words, String reason) {

	Correction {
		words = List.copyOf(words);
	}

}
