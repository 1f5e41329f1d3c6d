package org.opiniongraph.load.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opiniongraph.load.findings.Findings.TellingWord;
import org.opiniongraph.load.vocabulary.Term;

/**
 * How much an answer speaks of what its opinion speaks of.
 *
 * <pre>
 * by themes = 1 − ∏ (1 − 0.8 · score in one · score in the other)
 * by names  = 1 − 0.4 ^ shared programmes and organisations
 * by words  = Σ w² over shared telling words / √(Σ w² of one · Σ w² of the other)
 * score     = 1 − (1 − by themes) · (1 − by names) · (1 − by words)
 * </pre>
 *
 * @param score from 0 to 1; 0 when nothing is shared, so that the answer may speak of
 * something else
 * @param themes the ids of the themes that both are about, with any score, ordered
 * @param terms the words that both have: names, and telling words, the most telling first
 */
public record AnswerOverlap(double score, List<String> themes, List<String> terms) {

	private static final double OF_A_SHARED_THEME = 0.8;

	private static final double WITHOUT_A_SHARED_NAME = 0.4;

	private static final int NAMED_WORDS = 8;

	/**
	 * Compares an opinion and its answer.
	 * @param opinion what was found in the opinion
	 * @param answer what was found in the answer
	 * @return what they share
	 */
	public static AnswerOverlap of(PassageContent opinion, PassageContent answer) {
		List<String> themes = opinion.themes().keySet().stream().filter(answer.themes()::containsKey).sorted().toList();
		Set<String> names = opinion.names()
			.entrySet()
			.stream()
			.filter((name) -> answer.names().containsKey(name.getKey()))
			.map(Map.Entry::getValue)
			.collect(Collectors.toSet());
		double apart = themes.stream()
			.mapToDouble((it) -> 1 - OF_A_SHARED_THEME * value(opinion.themes(), it) * value(answer.themes(), it))
			.reduce(1, (one, other) -> one * other) * StrictMath.pow(WITHOUT_A_SHARED_NAME, names.size());
		List<Map.Entry<String, Double>> words = opinion.words()
			.entrySet()
			.stream()
			.filter((word) -> answer.words().containsKey(word.getKey()))
			.sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.toList();
		double shared = words.stream().mapToDouble((word) -> word.getValue() * word.getValue()).sum();
		double byWords = (shared > 0) ? shared / (norm(opinion) * norm(answer)) : 0;
		List<String> terms = Stream.concat(names.stream().sorted(), words.stream().map(Map.Entry::getKey))
			.distinct()
			.limit(NAMED_WORDS)
			.toList();
		return new AnswerOverlap(Math.round((1 - apart * (1 - byWords)) * 10_000) / 10_000.0, themes, terms);
	}

	private static double value(Map<String, Double> values, String key) {
		return values.getOrDefault(key, 0.0);
	}

	private static double norm(PassageContent content) {
		return Math.sqrt(content.words().values().stream().mapToDouble((weight) -> weight * weight).sum());
	}

	/**
	 * What a text speaks of.
	 *
	 * @param themes scores by the theme's id
	 * @param names the names of programmes and organisations by their id
	 * @param words the weights of telling words
	 */
	public record PassageContent(Map<String, Double> themes, Map<String, String> names, Map<String, Double> words) {

		/**
		 * The content of a text.
		 * @param found what was found in it
		 * @return the same without evidence
		 */
		public static PassageContent of(Findings found) {
			return new PassageContent(
					found.themes().stream().collect(Collectors.toMap((it) -> it.theme().id(), ThemeFinding::score)),
					found.terms().keySet().stream().collect(Collectors.toMap(Term::id, Term::name)),
					found.words()
						.values()
						.stream()
						.filter((it) -> it.weight() > 0)
						.collect(Collectors.toMap(TellingWord::surface, TellingWord::weight, Math::max)));
		}

	}

}
