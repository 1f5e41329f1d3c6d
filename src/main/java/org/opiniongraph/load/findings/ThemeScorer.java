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
 * weights alone. It is measured by sentence:
 *
 * <pre>
 * weight of a sentence = Σ over its words of ⁴√(weight of the word) / (how often the word was there so far)
 * score of a sentence  = 1 − exp(−weight · (0.1 + 0.5·prominence of the sentence + 1.3·coverage))
 * score                = 1 − ∏ (1 − score of a sentence)
 *                      = 1 − exp(−Σ weights · (0.1 + 0.5·mean prominence by weight + 1.3·coverage))
 * </pre>
 *
 * A word once in a text of one sentence is enough; in a long text it takes one in a
 * heading or in what the text asks for or commits to, or several in the background. How
 * rare a word is counts little here, because it says more about which texts are related.
 * {@link Relatedness} takes the same score with the square root of each weight.
 */
record ThemeScorer(TermWeights weights) {

	private static final double ALWAYS = 0.1;

	private static final double FOR_PROMINENCE = 0.5;

	private static final double FOR_COVERAGE = 1.3;

	/** The prominence of what an opinion asks for and of what an answer commits to. */
	private static final double IN_A_CLAIM = 0.8;

	/**
	 * Scores what was found.
	 * @param claims what the text asks for, objects to or commits to
	 * @param given scores that researchers gave, by the theme's id
	 * @return the strongest first
	 */
	List<ThemeFinding> score(TokenizedText text, Map<ThemeEntry, List<Match>> matches, List<Span> claims,
			Map<String, Double> given) {
		var scored = new ArrayList<ThemeFinding>();
		if (matches.isEmpty()) {
			return scored;
		}
		var passage = new Passage(text, Heading.end(text.normalized()), claims);
		matches.forEach((theme, places) -> {
			List<Double> weights = weights(places, (weight) -> Math.sqrt(Math.sqrt(weight)));
			var parts = new ThemeFinding.Parts(sum(weights), places.size(), prominence(passage, places, weights),
					coverage(passage, places));
			Double byResearcher = given.get(theme.id());
			double score = (byResearcher != null) ? byResearcher : score(parts.weight(), parts);
			double telling = (byResearcher != null) ? byResearcher : score(sum(weights(places, Math::sqrt)), parts);
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
	 * The weights of the words at the places; each repetition counts less.
	 * @param counted how much a word of a weight counts
	 */
	private List<Double> weights(List<Match> places, DoubleUnaryOperator counted) {
		var seen = new HashMap<String, Integer>();
		return places.stream().map((place) -> {
			String word = place.spelling().normalized().toLowerCase(Locale.ROOT);
			return counted.applyAsDouble(this.weights.of(word)) / seen.merge(word, 1, Integer::sum);
		}).toList();
	}

	/** The mean of the sentences with evidence; each counts as much as its words. */
	private static double prominence(Passage passage, List<Match> places, List<Double> weights) {
		var sentences = new HashMap<Integer, Double>();
		places.forEach((place) -> sentences.merge(passage.sentence(place), passage.prominence(place), Math::max));
		double sum = 0;
		for (int place = 0; place < places.size(); place++) {
			sum += weights.get(place) * sentences.getOrDefault(passage.sentence(places.get(place)), 0.0);
		}
		return (sum > 0) ? rounded(sum / sum(weights)) : 0;
	}

	private static double coverage(Passage passage, List<Match> places) {
		long covered = places.stream().map(passage::sentence).distinct().count();
		return rounded((double) covered / passage.text().sentenceEnds().size());
	}

	private static double sum(List<Double> weights) {
		return rounded(weights.stream().mapToDouble(Double::doubleValue).sum());
	}

	private static double rounded(double value) {
		return Math.round(value * 10_000) / 10_000.0;
	}

	/**
	 * A text in which places have been found.
	 *
	 * @param text its words
	 * @param heading the place behind its heading
	 * @param claims what it asks for, objects to or commits to
	 */
	private record Passage(TokenizedText text, int heading, List<Span> claims) {

		int sentence(Match place) {
			return (int) this.text.sentenceEnds().stream().filter((end) -> end <= place.at()).count();
		}

		double prominence(Match place) {
			if (place.at() < this.heading) {
				return 1;
			}
			return this.claims.stream().anyMatch(place.span()::overlaps) ? IN_A_CLAIM : 0;
		}

	}

}
