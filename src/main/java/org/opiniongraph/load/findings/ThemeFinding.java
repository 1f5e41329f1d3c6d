package org.opiniongraph.load.findings;

import java.util.List;

import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.vocabulary.ThemeEntry;

/**
 * The match of a passage and a theme.
 *
 * @param theme the theme
 * @param score how much the passage is about it, from 0 (mentioned in passing) to 1
 * @param parts the numbers from which the score is computed
 * @param evidence the words that show it, in the order of the text
 */
public record ThemeFinding(ThemeEntry theme, double score, Parts parts, List<Span> evidence) {

	/** Copies the evidence. */
	public ThemeFinding {
		evidence = List.copyOf(evidence);
	}

	/**
	 * The numbers from which a score is computed.
	 *
	 * @param weight the sum of the weights of the different words; each repetition counts
	 * less (1/2, 1/3 …)
	 * @param occurrences the number of places
	 * @param prominence 1 where the heading has evidence, 0.4 where the first or the last
	 * sentence has, else 0
	 * @param coverage the share of the passage's sentences that have evidence
	 */
	public record Parts(double weight, int occurrences, double prominence, double coverage) {
	}

}
