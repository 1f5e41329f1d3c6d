package org.opiniongraph.knowledge.theme;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.TextSpan;
import org.opiniongraph.model.Stance;

/**
 * The match of a passage and a theme.
 *
 * @param theme the theme
 * @param score how much the passage is about it, 0 to 1
 * @param parts the numbers from which the score is computed
 * @param evidence the places in the passage's text, in order
 * @param correction the reason of a researcher who added it, null if the program found it
 * @param stance what the opinion wants of the theme; null of a response
 * @param stanceEvidence the words that say so; none where it only states or warns
 */
record ThemeMatch(Theme theme, double score, ThemeScoreParts parts, List<TextSpan> evidence,
		@Nullable String correction, @Nullable Stance stance, List<TextSpan> stanceEvidence) {

	ThemeMatch {
		evidence = List.copyOf(evidence);
		stanceEvidence = List.copyOf(stanceEvidence);
	}

	/**
	 * The numbers from which a score is computed.
	 *
	 * @param weight the sum of the weights of the different words
	 * @param occurrences the number of places
	 * @param prominence how prominent the places are, 0 to 1
	 * @param coverage the share of the text's sentences that have evidence
	 */
	record ThemeScoreParts(double weight, int occurrences, double prominence, double coverage) {
	}

}
