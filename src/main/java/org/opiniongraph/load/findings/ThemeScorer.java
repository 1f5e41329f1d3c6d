package org.opiniongraph.load.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.opiniongraph.load.findings.SpellingMatcher.Match;
import org.opiniongraph.load.text.TokenizedText;
import org.opiniongraph.load.vocabulary.TermWeights;
import org.opiniongraph.load.vocabulary.ThemeEntry;

/**
 * Says how much a passage is about a theme, from what the passage shows and the frozen
 * weights alone:
 *
 * <pre>
 * weight = Σ over different words of √(weight of the word) · (1 + 1/2 + … as often as it is there)
 * score  = 1 − exp(−weight · (0.2 + 0.5·prominence + 0.9·coverage))
 * </pre>
 *
 * A word once in a text of one sentence is enough where the word is telling; in a long
 * text it takes several words, in several sentences, or one in the heading.
 */
record ThemeScorer(TermWeights weights) {

	private static final double ALWAYS = 0.2;

	private static final double FOR_PROMINENCE = 0.5;

	private static final double FOR_COVERAGE = 0.9;

	/**
	 * The prominence of the first and the last sentence, which usually contain the claim.
	 */
	private static final double AT_EITHER_END = 0.4;

	/** Longer beginnings that end with a colon are sentences, not headings. */
	private static final int LONGEST_HEADING = 60;

	/**
	 * Scores what was found.
	 * @param given scores that researchers gave, by the theme's id
	 * @return the strongest first
	 */
	List<ThemeFinding> score(TokenizedText text, Map<ThemeEntry, List<Match>> matches, Map<String, Double> given) {
		var scored = new ArrayList<ThemeFinding>();
		matches.forEach((theme, places) -> {
			var parts = new ThemeFinding.Parts(weight(places), places.size(), prominence(text, places),
					coverage(text, places));
			double score = given.getOrDefault(theme.id(), score(parts));
			scored.add(new ThemeFinding(theme, score, parts, places.stream().map(Match::span).toList(), null));
		});
		scored.sort(Comparator.comparingDouble(ThemeFinding::score)
			.reversed()
			.thenComparing((match) -> match.theme().id()));
		return scored;
	}

	private static double score(ThemeFinding.Parts parts) {
		return rounded(1 - StrictMath
			.exp(-parts.weight() * (ALWAYS + FOR_PROMINENCE * parts.prominence() + FOR_COVERAGE * parts.coverage())));
	}

	private double weight(List<Match> places) {
		var seen = new HashMap<String, Integer>();
		double sum = 0;
		for (Match place : places) {
			String word = place.spelling().normalized().toLowerCase(Locale.ROOT);
			sum += Math.sqrt(this.weights.of(word)) / seen.merge(word, 1, Integer::sum);
		}
		return rounded(sum);
	}

	private static double prominence(TokenizedText text, List<Match> places) {
		if (places.getFirst().at() < headingEnd(text)) {
			return 1;
		}
		List<Integer> ends = text.sentenceEnds();
		boolean first = places.getFirst().at() < ends.getFirst();
		boolean last = ends.size() == 1 || places.getLast().at() >= ends.get(ends.size() - 2);
		return (first || last) ? AT_EITHER_END : 0;
	}

	/** The offset after the heading (【…】 or 「…：」); 0 without a heading. */
	private static int headingEnd(TokenizedText text) {
		String normalized = text.normalized();
		int bracket = normalized.startsWith("【") ? normalized.indexOf('】') : -1;
		int colon = normalized.indexOf(':');
		boolean isHeading = colon <= Math.min(LONGEST_HEADING, text.sentenceEnds().getFirst());
		return Math.max(0, (bracket > 0) ? bracket : isHeading ? colon : 0);
	}

	private static double coverage(TokenizedText text, List<Match> places) {
		List<Integer> ends = text.sentenceEnds();
		long covered = places.stream()
			.mapToLong((place) -> ends.stream().filter((end) -> end <= place.at()).count())
			.distinct()
			.count();
		return rounded((double) covered / ends.size());
	}

	private static double rounded(double value) {
		return Math.round(value * 10_000) / 10_000.0;
	}

}
