package org.opiniongraph.knowledge.theme;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.TextSpan;

/**
 * That a passage is about a theme.
 *
 * @param theme what it is about
 * @param score how much, 0 to 1
 * @param parts what the score is made of
 * @param evidence the places in the passage's text, in order
 * @param correction a researcher's reason for adding it, null where the text's own words
 * were found
 */
record ThemeMatch(Theme theme, double score, ThemeScoreParts parts, List<TextSpan> evidence,
		@Nullable String correction) {

	ThemeMatch {
		evidence = List.copyOf(evidence);
	}

	/**
	 * What a score is made of.
	 *
	 * @param weight the weights of the different words found, added up
	 * @param occurrences at how many places
	 * @param prominence how prominent the places are, 0 to 1
	 * @param coverage the share of the text's sentences that have evidence
	 */
	record ThemeScoreParts(double weight, int occurrences, double prominence, double coverage) {
	}

}
