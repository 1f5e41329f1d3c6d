package org.opiniongraph.load.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.opiniongraph.load.findings.Findings.TellingWord;

/**
 * Compound nouns of a document that its vocabulary misses, for its keeper to add. They
 * are ranked by C-value (K. Frantzi, S. Ananiadou, H. Mima, "Automatic recognition of
 * multi-word terms", 2000), with passages for occurrences, times how telling its nouns
 * are:
 *
 * <pre>
 * log2(1 + nouns in it) · (passages with it − mean passages of longer candidates around it) · mean weight of its nouns
 * </pre>
 */
public final class TermSuggestions {

	/** The maximum number of suggestions of a document. */
	public static final int MOST_PER_DOCUMENT = 100;

	/** A single word must be as long as that. */
	private static final int LONG_WORD = 4;

	private TermSuggestions() {
	}

	/**
	 * Ranks the candidates.
	 * @param findings what was found in each passage, by the passage's id
	 * @return the best first
	 */
	public static List<SuggestedTerm> of(Map<String, Findings> findings) {
		var passages = new HashMap<String, TreeSet<String>>();
		var words = new HashMap<String, TellingWord>();
		var known = new TreeSet<String>();
		var nouns = new HashMap<String, Double>();
		findings.forEach((id, found) -> found.words().forEach((form, word) -> {
			if (word.nouns() == 1) {
				nouns.put(form, word.weight());
			}
			if (word.known()) {
				known.add(form);
			}
			else if (word.nouns() > 1 || isLongWord(word.surface())) {
				passages.computeIfAbsent(form, (unseen) -> new TreeSet<>()).add(id);
				words.putIfAbsent(form, word);
			}
		}));
		passages.keySet().removeAll(known);
		Map<String, List<Integer>> around = around(passages);
		var suggestions = new ArrayList<SuggestedTerm>();
		passages.forEach((form, ids) -> {
			double longer = around.getOrDefault(form, List.of())
				.stream()
				.mapToInt(Integer::intValue)
				.average()
				.orElse(0);
			TellingWord word = words.get(form);
			if (word != null && ids.size() > longer) {
				double rank = StrictMath.log(1 + word.nouns()) * (ids.size() - longer) * telling(form, nouns);
				suggestions.add(new SuggestedTerm(word.surface(), rank, List.copyOf(ids)));
			}
		});
		return suggestions.stream()
			.sorted(Comparator.comparingDouble(SuggestedTerm::rank).reversed().thenComparing(SuggestedTerm::term))
			.limit(MOST_PER_DOCUMENT)
			.toList();
	}

	private static double telling(String form, Map<String, Double> nouns) {
		double own = nouns.getOrDefault(form, 1.0);
		return parts(form).distinct().filter(nouns::containsKey).mapToDouble(nouns::get).average().orElse(own);
	}

	/** The numbers of passages of the longer candidates in which a candidate stands. */
	private static Map<String, List<Integer>> around(Map<String, ? extends Collection<String>> passages) {
		var around = new HashMap<String, List<Integer>>();
		passages.forEach((longer, ids) -> parts(longer).filter(passages::containsKey)
			.distinct()
			.forEach((part) -> around.computeIfAbsent(part, (unseen) -> new ArrayList<>()).add(ids.size())));
		return around;
	}

	private static Stream<String> parts(String word) {
		return IntStream.range(0, word.length())
			.boxed()
			.flatMap((from) -> IntStream.rangeClosed(from + 1, word.length())
				.filter((to) -> to - from < word.length())
				.mapToObj((to) -> word.substring(from, to)));
	}

	private static boolean isLongWord(String surface) {
		return surface.length() >= LONG_WORD && surface.codePoints()
			.allMatch((letter) -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.KATAKANA
					|| letter == 'ー');
	}

	/**
	 * A candidate.
	 *
	 * @param term as the texts write it, normalised
	 * @param rank how good a candidate it is; only the order means something
	 * @param passages the ids of the passages that have it, ascending
	 */
	public record SuggestedTerm(String term, double rank, List<String> passages) {
	}

}
