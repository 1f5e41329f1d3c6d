package org.opiniongraph.load.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.opiniongraph.load.findings.Findings.TellingWord;
import org.opiniongraph.load.vocabulary.TermWeights;
import org.opiniongraph.load.vocabulary.Vocabulary;

/**
 * Says which passages of a document are related, and why: themes that both are about, and
 * telling words that both have. Weights come from the frozen table, so words and themes
 * that are everywhere (課題, 推進, 連携) relate nothing; nor does a frame of the document's
 * own, because a word weighs less the more of its passages have it.
 *
 * <pre>
 * by themes = 1 − ∏ (1 − 0.75 · weight(theme) · telling score in one · in the other)
 * w         = the lesser of the word's frozen weight and 1 − ln n / ln N, for n of the document's N passages
 * by words  = Σ w² over shared words / √(Σ w² of one · Σ w² of the other)
 * score     = 1 − (1 − by themes) · (1 − by words)
 * </pre>
 *
 * The telling score of a theme is its score with more weight on rare words
 * ({@link ThemeScorer}). Words alone relate from {@value #LEAST_BY_WORDS} on. A passage
 * about a theme is about its broader theme too, 0.7 times as much. A pair is kept if its
 * score is at least {@value #LEAST} and it is among the {@value #STRONGEST} strongest of
 * either passage.
 * <p>
 * Made once for a document, in one thread; making it compares each passage with 60 others
 * at most.
 */
public final class Relatedness {

	/** The maximum number of pairs of each passage. */
	public static final int STRONGEST = 8;

	/** The lowest score that is kept. */
	public static final double LEAST = 0.12;

	private static final double OF_A_SHARED_THEME = 0.75;

	/** Words alone relate from here on. */
	private static final double LEAST_BY_WORDS = 0.2;

	/** The minimum number of passages for the calculation of weights. */
	private static final int SMALL_DOCUMENT = 50;

	/** The most words that a pair names. */
	private static final int NAMED_WORDS = 8;

	private final TermWeights weights;

	/** The id of each theme's broader theme. */
	private final Map<String, String> broader = new HashMap<>();

	private final List<RelatedPassage> passages;

	private final NearPassages near;

	/** For each passage, the later passages that it is paired with. */
	private final List<int[]> partners;

	/**
	 * Prepares a document.
	 * @param vocabulary by which its passages were read
	 * @param findings what was found in each passage, by the passage's id
	 */
	public Relatedness(Vocabulary vocabulary, Map<String, Findings> findings) {
		this.weights = vocabulary.weights();
		vocabulary.themes().forEach((theme) -> {
			if (theme.broader() != null) {
				this.broader.put(theme.id(), theme.broader());
			}
		});
		var counts = new HashMap<String, Integer>();
		findings.values()
			.forEach((found) -> found.words().keySet().forEach((form) -> counts.merge(form, 1, Integer::sum)));
		double all = StrictMath.log(Math.max(SMALL_DOCUMENT, findings.size()));
		var localWeights = new HashMap<String, Double>();
		counts.forEach((form, count) -> localWeights.put(form, 1 - StrictMath.log(count) / all));
		this.passages = new TreeMap<>(findings).entrySet()
			.stream()
			.map((passage) -> RelatedPassage.of(passage.getKey(), passage.getValue(), this.broader, localWeights))
			.toList();
		this.near = new NearPassages(this.passages, this.weights);
		this.partners = partners();
	}

	/**
	 * For each passage the later passages, ascending, of which one is among the strongest
	 * of the other.
	 */
	private List<int[]> partners() {
		var partners = new ArrayList<IntStream.Builder>();
		this.passages.forEach((passage) -> partners.add(IntStream.builder()));
		for (int at = 0; at < this.passages.size(); at++) {
			for (int other : strongest(at)) {
				partners.get(Math.min(at, other)).add(Math.max(at, other));
			}
		}
		return partners.stream().map((behind) -> behind.build().sorted().distinct().toArray()).toList();
	}

	/**
	 * The passages.
	 * @return their ids, ascending
	 */
	public List<String> ids() {
		return this.passages.stream().map(RelatedPassage::id).toList();
	}

	/**
	 * Finds the pairs of which a passage has the lower id.
	 * @param at the passage's place among the {@link #ids()}
	 * @return ordered by the higher id
	 */
	public List<Pair> pairsFrom(int at) {
		return Arrays.stream(this.partners.get(at)).mapToObj((other) -> pair(at, other)).toList();
	}

	/**
	 * Finds the pairs.
	 * @return each once, from the lower id to the higher, ordered by both
	 */
	public List<Pair> pairs() {
		return IntStream.range(0, this.passages.size()).mapToObj(this::pairsFrom).flatMap(List::stream).toList();
	}

	private List<Integer> strongest(int at) {
		var scores = new HashMap<Integer, Double>();
		this.near.of(at).forEach((other) -> scores.put(other, score(at, other)));
		scores.values().removeIf((score) -> score < LEAST);
		return scores.entrySet()
			.stream()
			.sorted(Map.Entry.<Integer, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.limit(STRONGEST)
			.map(Map.Entry::getKey)
			.toList();
	}

	private double score(int one, int other) {
		double unrelated = 1;
		Map<String, Double> themesOfOther = themes(other);
		for (Map.Entry<String, Double> theme : this.passages.get(one).themesById()) {
			Double scoreOfOther = themesOfOther.get(theme.getKey());
			if (scoreOfOther != null) {
				unrelated *= 1 - share(theme.getKey(), theme.getValue(), scoreOfOther);
			}
		}
		double shared = telling(one).entrySet()
			.stream()
			.filter((word) -> telling(other).containsKey(word.getKey()))
			.mapToDouble((word) -> word.getValue().weight() * word.getValue().weight())
			.sum();
		double byWords = (shared > 0) ? shared / (this.near.norm(one) * this.near.norm(other)) : 0;
		boolean related = unrelated < 1 || byWords >= LEAST_BY_WORDS;
		return related ? Math.round((1 - unrelated * (1 - byWords)) * 10_000) / 10_000.0 : 0;
	}

	private double share(String theme, double score, double scoreOfOther) {
		return OF_A_SHARED_THEME * this.weights.of(theme) * score * scoreOfOther;
	}

	private Map<String, Double> sharedThemes(int one, int other) {
		Map<String, Double> themesOfOther = themes(other);
		var shared = new TreeMap<String, Double>();
		themes(one).forEach((theme, score) -> {
			Double scoreOfOther = themesOfOther.get(theme);
			if (scoreOfOther != null) {
				shared.put(theme, share(theme, score, scoreOfOther));
			}
		});
		return shared;
	}

	private Pair pair(int one, int other) {
		Map<String, TellingWord> words = new LinkedHashMap<>(telling(one));
		words.keySet().retainAll(telling(other).keySet());
		return new Pair(this.passages.get(one).id(), this.passages.get(other).id(), score(one, other),
				strongest(sharedThemes(one, other)), named(words.values()));
	}

	/** A broader theme says nothing new where both are about a narrower one. */
	private List<String> strongest(Map<String, Double> themes) {
		var told = new HashSet<String>();
		themes.keySet().forEach((theme) -> {
			for (String it = this.broader.get(theme); it != null; it = this.broader.get(it)) {
				told.add(it);
			}
		});
		return themes.entrySet()
			.stream()
			.filter((theme) -> !told.contains(theme.getKey()))
			.sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** The most telling words; of a compound noun and its parts, the compound. */
	private static List<String> named(Collection<TellingWord> words) {
		Set<String> surfaces = words.stream().map(TellingWord::surface).collect(Collectors.toSet());
		return words.stream()
			.filter((word) -> surfaces.stream()
				.noneMatch((other) -> !other.equals(word.surface()) && other.contains(word.surface())))
			.sorted(Comparator.comparingDouble(TellingWord::weight).reversed().thenComparing(TellingWord::surface))
			.map(TellingWord::surface)
			.limit(NAMED_WORDS)
			.toList();
	}

	private Map<String, Double> themes(int at) {
		return this.passages.get(at).themes();
	}

	private Map<String, TellingWord> telling(int at) {
		return this.passages.get(at).words();
	}

	/**
	 * Two related passages.
	 *
	 * @param from the lower id
	 * @param to the higher id
	 * @param score how much, from 0 to 1
	 * @param themes the ids of the themes they share, the strongest first
	 * @param words the telling words they share, the most telling first
	 */
	public record Pair(String from, String to, double score, List<String> themes, List<String> words) {
	}

}
