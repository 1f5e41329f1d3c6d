package org.opiniongraph.load.findings;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.vocabulary.ThemeEntry;
import org.opiniongraph.model.Stance;

/**
 * The match of a passage and a theme.
 *
 * @param theme the theme
 * @param score how much the passage is about it, from 0 (mentioned in passing) to 1
 * @param tellingScore the same score with the square root of each word's weight, so that
 * frequent words count less; it relates passages
 * @param parts the numbers from which the score is computed
 * @param evidence the words that show it, in the order of the text
 * @param wanted what the passage wants of it; null of an answer
 */
public record ThemeFinding(ThemeEntry theme, double score, double tellingScore, Parts parts, List<Span> evidence,
		@Nullable ThemeStance wanted) {

	/** Copies the evidence. */
	public ThemeFinding {
		evidence = List.copyOf(evidence);
	}

	/**
	 * The same of an opinion.
	 * @param wanted what it wants of the theme
	 * @return a copy
	 */
	ThemeFinding with(ThemeStance wanted) {
		return new ThemeFinding(this.theme, this.score, this.tellingScore, this.parts, this.evidence, wanted);
	}

	/**
	 * What an opinion wants of a theme.
	 *
	 * @param stance for or against it
	 * @param evidence the words that say so; none where it only states or warns
	 */
	public record ThemeStance(Stance stance, List<Span> evidence) {

		/** Copies the evidence. */
		public ThemeStance {
			evidence = List.copyOf(evidence);
		}

	}

	/**
	 * The numbers from which a score is computed.
	 *
	 * @param weight the sum of the weights of the different words; each repetition counts
	 * less (1/2, 1/3 …)
	 * @param occurrences the number of places
	 * @param prominence the mean of the sentences with evidence, by the weight of their
	 * words: 1 where the heading has evidence, 0.8 where an ask or a commitment has, else
	 * 0
	 * @param coverage the share of the passage's sentences that have evidence
	 */
	public record Parts(double weight, int occurrences, double prominence, double coverage) {
	}

}
