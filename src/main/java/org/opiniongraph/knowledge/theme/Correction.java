package org.opiniongraph.knowledge.theme;

import java.util.List;

/**
 * What a researcher put right in a passage.
 *
 * @param verdict ADDED or REFUTED
 * @param target a {@link Theme} or a {@link org.opiniongraph.knowledge.mention.Subject}
 * @param words the words that it is about, none for the whole text
 * @param reason why
 */
record Correction(String verdict, Object target, List<String> words, String reason) {

	Correction {
		words = List.copyOf(words);
	}

}
