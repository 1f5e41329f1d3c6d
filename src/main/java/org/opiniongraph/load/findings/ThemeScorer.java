package org.opiniongraph.load.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

import org.opiniongraph.load.findings.SpellingMatcher.Match;
import org.opiniongraph.load.text.Heading;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.text.TokenizedText;
import org.opiniongraph.load.vocabulary.TermWeights;
import org.opiniongraph.load.vocabulary.ThemeEntry;

/**
 * Says how much a passage is about a theme, from what the passage shows and the frozen
 * weights alone:
 *
 * <pre>
 * weight = Σ over different words of ⁴√(weight of the word) · (1 + 1/2 + … as often as it is there)
 * score  = 1 − exp(−weight · (0.2 + 0.5·prominence + 0.9·coverage))
 * </pre>
 *
 * A word once in a text of one sentence is enough; in a long text it takes several words,
 * in several sentences, or one in the heading or in what the text asks for or commits to.
 * How rare a word is counts little here, because it says more about which texts are
 * related. {@link Relatedness} takes the same score with the square root of each weight.
 */
record ThemeScorer(TermWeights weights) {

	private static final double ALWAYS = 0.2;

	private static final double FOR_PROMINENCE = 0.5;

	private static final double FOR_COVERAGE = 0.9;

	/** The prominence of what an opinion asks for and of what an answer commits to. */
	private static final double IN_A_CLAIM = 0.7;

	/** The prominence of the first and the last sentence. */
	private static final double AT_EITHER_END = 0.2;

	/**
	 * Scores what was found.
	 * @param claims what the text asks for, objects to or commits to
	 * @param given scores that researchers gave, by the theme's id
	 * @return the strongest first
	 */
	List<ThemeFinding> score(TokenizedText text, Map<ThemeEntry, List<Match>> matches, List<Span> claims,
			Map<String, Double> given) {
		var scored = new ArrayList<ThemeFinding>();
		int heading = matches.isEmpty() ? 0 : Heading.end(text.normalized());
		matches.forEach((theme, places) -> {
			var parts = new ThemeFinding.Parts(weight(places, (weight) -> Math.sqrt(Math.sqrt(weight))), places.size(),
					prominence(text, heading, places, claims), coverage(text, places));
			Double byResearcher = given.get(theme.id());
			double score = (byResearcher != null) ? byResearcher : score(parts.weight(), parts);
			double telling = (byResearcher != null) ? byResearcher : score(weight(places, Math::sqrt), parts);
			scored.add(new ThemeFinding(theme, score, telling, parts, places.stream().map(Match::span).toList(), null));
		});
		scored.sort(Comparator.comparingDouble(ThemeFinding::score)
			.reversed()
			.thenComparing((match) -> match.theme().id()));
		return scored;
	}

	private static double score(double weight, ThemeFinding.Parts parts) {
		return rounded(1 - StrictMath
			.exp(-weight * (ALWAYS + FOR_PROMINENCE * parts.prominence() + FOR_COVERAGE * parts.coverage())));
	}

	/**
	 * Adds the weights of the words; each repetition counts less.
	 * @param counted how much a word of a weight counts
	 */
	private double weight(List<Match> places, DoubleUnaryOperator counted) {
		var seen = new HashMap<String, Integer>();
		double sum = 0;
		for (Match place : places) {
			String word = place.spelling().normalized().toLowerCase(Locale.ROOT);
			sum += counted.applyAsDouble(this.weights.of(word)) / seen.merge(word, 1, Integer::sum);
		}
		return rounded(sum);
	}

	private static double prominence(TokenizedText text, int heading, List<Match> places, List<Span> claims) {
		if (places.getFirst().at() < heading) {
			return 1;
		}
		if (places.stream().map(Match::span).anyMatch((place) -> claims.stream().anyMatch(place::overlaps))) {
			return IN_A_CLAIM;
		}
		List<Integer> ends = text.sentenceEnds();
		boolean first = places.getFirst().at() < ends.getFirst();
		boolean last = ends.size() == 1 || places.getLast().at() >= ends.get(ends.size() - 2);
		return (first || last) ? AT_EITHER_END : 0;
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
