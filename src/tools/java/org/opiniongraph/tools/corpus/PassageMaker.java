package org.opiniongraph.tools.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.opiniongraph.tools.corpus.Dice.Weights;
import org.opiniongraph.tools.corpus.Sentences.Sentence;

/**
 * Combines sentences into passages. Texts differ as long as there are enough
 * combinations.
 */
final class PassageMaker {

	/** The number of attempts to make a new passage before a passage is repeated. */
	private static final int TRIES = 40;

	private final Sentences sentences;

	private final Recipe.Wording wording;

	private final Dice dice;

	private final Length opinions;

	private final Length responses;

	private final Weights themeWeights;

	private final List<String> themes;

	/** Hashes of the opinions; where two texts share one, another text is tried. */
	private final Set<Integer> opinionsMade = new HashSet<>();

	/** The answers of one document: those of another one may say the same. */
	private final Set<String> responsesMade = new HashSet<>();

	PassageMaker(Sentences sentences, Recipe recipe, Dice dice) {
		this.sentences = sentences;
		this.wording = recipe.wording();
		this.dice = dice;
		this.opinions = Length.of(recipe.opinions());
		this.responses = Length.of(recipe.responses());
		this.themes = sentences.themes();
		this.themeWeights = Weights.zipf(this.themes.size(), recipe.themeExponent());
	}

	/** Forgets the answers that it made: a new document begins. */
	void beginDocument() {
		this.responsesMade.clear();
	}

	Opinion opinion() {
		String theme = this.themes.get(this.dice.of(this.themeWeights));
		List<Sentence> about = this.sentences.ofOpinionsAbout(theme);
		for (int tries = 1;; tries++) {
			List<Sentence> parts = parts(about, this.sentences.ofOpinionsBeside(), this.opinions);
			String text = joined(parts.stream().map(Sentence::text).toList());
			if (this.opinionsMade.add(text.hashCode()) || tries == TRIES) {
				return new Opinion(theme, parts.getFirst(), text);
			}
		}
	}

	/** The paragraphs of an answer. */
	List<String> response(Opinion opinion) {
		List<Sentence> answers = this.sentences.answersTo(opinion.lead(), opinion.theme());
		for (int tries = 1;; tries++) {
			List<String> paragraphs = parts(answers, this.sentences.ofResponsesBeside(), this.responses).stream()
				.map((it) -> this.wording.paragraph() + it.text())
				.toList();
			if (this.responsesMade.add(String.join("", paragraphs)) || tries == TRIES) {
				return paragraphs;
			}
		}
	}

	/**
	 * The first is about the theme; the others stand in any order. What is about many
	 * themes is drawn for each of them, and so less often for this one.
	 */
	private List<Sentence> parts(List<Sentence> about, List<Sentence> beside, Length length) {
		var parts = new ArrayList<Sentence>();
		Weights plain = Weights.of(about.stream().map((it) -> 1.0 / Math.max(1, it.themes().size())).toList());
		for (int count = this.dice.of(length.topical()) + 1; count > 0; count--) {
			add(parts, about.get(this.dice.of(plain)));
		}
		for (int count = this.dice.of(length.asides()); count > 0 && !beside.isEmpty(); count--) {
			add(parts, this.dice.anyOf(beside));
		}
		return parts;
	}

	private void add(List<Sentence> parts, Sentence part) {
		if (!parts.contains(part)) {
			parts.add(parts.isEmpty() ? 0 : 1 + this.dice.below(parts.size()), part);
		}
	}

	private String joined(List<String> sentences) {
		String stop = this.wording.fullStop();
		return sentences.stream()
			.map((it) -> (sentences.size() == 1 || it.endsWith(stop)) ? it : it + stop)
			.collect(Collectors.joining());
	}

	/** An opinion: its theme, its first sentence and its text. */
	record Opinion(String theme, Sentence lead, String text) {
	}

	/** The distribution of the number of sentences of a passage. */
	private record Length(Weights topical, Weights asides) {

		static Length of(Recipe.Lengths lengths) {
			return new Length(Weights.of(lengths.topical()), Weights.of(lengths.asides()));
		}

	}

}
