package org.opiniongraph.load.findings;

import java.util.List;

import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.vocabulary.Theme;

/**
 * That a passage is about a theme, more or less.
 *
 * @param theme the theme
 * @param score how much, from 0 (mentioned in passing) to 1
 * @param parts what the score is made of
 * @param evidence the words that say so, in the order of the text
 */
public record ThemeMatch(Theme theme, double score, Parts parts, List<Span> evidence) {

	/** Copies the evidence. */
	public ThemeMatch {
		evidence = List.copyOf(evidence);
	}

	/**
	 * What a score is made of.
	 *
	 * @param weight the summed weights of the different words found, each counted again
	 * (1/2, 1/3 …) where it recurs
	 * @param occurrences the number of places
	 * @param prominence 1 where the heading has evidence, 0.4 where the first or the last
	 * sentence has, else 0
	 * @param coverage the share of the passage's sentences that have evidence
	 */
	public record Parts(double weight, int occurrences, double prominence, double coverage) {
	}

}
