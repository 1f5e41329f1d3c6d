package org.opiniongraph.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.opiniongraph.text.Findings.TellingWord;
import org.opiniongraph.vocabulary.TermWeights;
import org.opiniongraph.vocabulary.Vocabulary;

/**
 * Says which passages of a document are related, and why: themes that both are about, and
 * telling words that both have. Weights come from the frozen table, so words and themes
 * that are everywhere (課題, 推進, 連携) relate nothing.
 *
 * <pre>
 * by themes = 1 − ∏ (1 − 0.8 · weight(theme) · score in one · score in the other)
 * by words  = Σ w² over shared words / √(Σ w² of one · Σ w² of the other)
 * score     = 1 − (1 − by themes) · (1 − by words)
 * </pre>
 *
 * A passage about a theme is about its broader theme too, 0.6 times as much. A pair is
 * kept if its score is at least {@value #LEAST} and it is among the {@value #STRONGEST}
 * strongest of either passage.
 */
public final class Relatedness {

	/** How many pairs each passage keeps. */
	public static final int STRONGEST = 7;

	/** The lowest score that is kept. */
	public static final double LEAST = 0.1;

	private static final double OF_A_SHARED_THEME = 0.8;

	private static final double OF_A_BROADER_THEME = 0.6;

	/** Words that weigh less relate nothing. */
	private static final double TELLING = 0.4;

	/**
	 * Of those that share a theme or a word with more passages, the nearest are tried.
	 */
	private static final int NEAREST = 50;

	/** The most words that a pair names. */
	private static final int NAMED_WORDS = 8;

	private final TermWeights weights;

	/** The id of each theme's broader theme. */
	private final Map<String, String> broader = new HashMap<>();

	private final List<Passage> passages;

	private final Map<String, List<Integer>> places = new HashMap<>();

	private final double[] norms;

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
		this.passages = new TreeMap<>(findings).entrySet()
			.stream()
			.map((passage) -> passage(passage.getKey(), passage.getValue()))
			.toList();
		this.norms = new double[this.passages.size()];
		for (int at = 0; at < this.norms.length; at++) {
			for (String feature : features(at)) {
				this.places.computeIfAbsent(feature, (unseen) -> new ArrayList<>()).add(at);
			}
			this.norms[at] = Math.sqrt(telling(at).values().stream().mapToDouble((w) -> w.weight() * w.weight()).sum());
		}
	}

	/**
	 * Finds the pairs.
	 * @return each once, from the lower id to the higher, ordered by both
	 */
	public List<Pair> pairs() {
		var kept = new LinkedHashMap<List<String>, Pair>();
		for (int at = 0; at < this.passages.size(); at++) {
			var pairs = new ArrayList<Pair>();
			for (int other : candidates(at)) {
				Pair pair = pair(Math.min(at, other), Math.max(at, other));
				if (pair.score() >= LEAST) {
					pairs.add(pair);
				}
			}
			pairs.stream()
				.sorted(Comparator.comparingDouble(Pair::score)
					.reversed()
					.thenComparing(Pair::from)
					.thenComparing(Pair::to))
				.limit(STRONGEST)
				.forEach((pair) -> kept.put(List.of(pair.from(), pair.to()), pair));
		}
		return kept.values().stream().sorted(Comparator.comparing(Pair::from).thenComparing(Pair::to)).toList();
	}

	private Set<Integer> candidates(int at) {
		var found = new HashSet<Integer>();
		for (String feature : features(at)) {
			List<Integer> same = this.places.getOrDefault(feature, List.of());
			int own = Collections.binarySearch(same, at);
			found.addAll(same.subList(Math.max(0, own - NEAREST), Math.min(same.size(), own + NEAREST + 1)));
		}
		found.remove(at);
		return found;
	}

	private Pair pair(int one, int other) {
		Map<String, Double> themesOfOther = themes(other);
		double unrelated = 1;
		var themes = new LinkedHashMap<String, Double>();
		for (Map.Entry<String, Double> theme : themes(one).entrySet()) {
			Double score = themesOfOther.get(theme.getKey());
			if (score != null) {
				double share = OF_A_SHARED_THEME * this.weights.of(theme.getKey()) * theme.getValue() * score;
				themes.put(theme.getKey(), share);
				unrelated *= 1 - share;
			}
		}
		Map<String, TellingWord> words = new LinkedHashMap<>(telling(one));
		words.keySet().retainAll(telling(other).keySet());
		double shared = words.values().stream().mapToDouble((word) -> word.weight() * word.weight()).sum();
		double byWords = (shared > 0) ? shared / (this.norms[one] * this.norms[other]) : 0;
		double score = Math.round((1 - unrelated * (1 - byWords)) * 10_000) / 10_000.0;
		return new Pair(this.passages.get(one).id(), this.passages.get(other).id(), score, strongest(themes),
				named(words.values()));
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

	private Set<String> features(int at) {
		var features = new LinkedHashSet<>(themes(at).keySet());
		features.addAll(telling(at).keySet());
		return features;
	}

	private Map<String, Double> themes(int at) {
		return this.passages.get(at).themes();
	}

	private Map<String, TellingWord> telling(int at) {
		return this.passages.get(at).words();
	}

	private Passage passage(String id, Findings findings) {
		var themes = new HashMap<String, Double>();
		findings.themes().forEach((match) -> {
			double score = match.score();
			for (String theme = match.theme().id(); theme != null; theme = this.broader.get(theme)) {
				themes.merge(theme, score, Math::max);
				score *= OF_A_BROADER_THEME;
			}
		});
		var words = new LinkedHashMap<>(findings.words());
		words.values().removeIf((word) -> word.weight() < TELLING);
		return new Passage(id, themes, words);
	}

	/**
	 * A passage as far as it can be related.
	 *
	 * @param id its id
	 * @param themes what it is about: scores by theme
	 * @param words its telling words
	 */
	private record Passage(String id, Map<String, Double> themes, Map<String, TellingWord> words) {
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
