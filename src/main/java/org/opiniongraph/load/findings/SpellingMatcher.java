package org.opiniongraph.load.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.text.TokenizedText;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.load.vocabulary.Spelling;

/**
 * Finds spellings in a text, from left to right, the longest first. A match must begin
 * and end at a word boundary (no ICT in NICT, no 京都 in 東京都) and must not be inside a
 * section that is taken already (a web address). A spelling that needs other words near
 * it matches only if one of them is within {@value #NEAR} code units. A spelling that
 * several entries share matches for each of them. Spellings and texts are compared by the
 * rules of {@link org.opiniongraph.load.text.FoldingRule}; capitals and small letters,
 * and hiragana and katakana, differ.
 *
 * @param <T> the type of the entries
 */
final class SpellingMatcher<T> {

	private static final int NEAR = 50;

	private final Map<Character, List<Entry<T>>> entries = new HashMap<>();

	/**
	 * Prepares a search.
	 * @param targets the entries
	 * @param spellings the spellings of each entry
	 * @param exceptions words that are skipped, whatever spellings they contain
	 */
	SpellingMatcher(List<T> targets, Function<T, Stream<Spelling>> spellings, List<String> exceptions) {
		targets.forEach((target) -> spellings.apply(target).forEach((spelling) -> add(spelling, target)));
		exceptions.stream().map(Spelling::of).forEach((exception) -> add(exception, null));
		this.entries.values()
			.forEach((same) -> same.sort(Comparator.comparingInt((Entry<T> it) -> it.words.length()).reversed()));
	}

	private void add(Spelling spelling, @Nullable T target) {
		List<String> near = spelling.near().stream().map((word) -> Tokenizer.spelled(word).getFirst()).toList();
		Tokenizer.spelled(spelling.text())
			.stream()
			.filter((words) -> !words.isEmpty())
			.forEach((words) -> this.entries.computeIfAbsent(words.charAt(0), (first) -> new ArrayList<>())
				.add(new Entry<>(words, near, spelling, target)));
	}

	/** The letters with which a spelling or an exception begins. */
	Set<Character> beginnings() {
		return this.entries.keySet();
	}

	Map<T, List<Match>> find(TokenizedText text, List<Span> taken) {
		var found = new LinkedHashMap<T, List<Match>>();
		for (int at = 0; at < text.spelled().length();) {
			List<Entry<T>> longest = text.beginsWord(at) ? longestAt(text, at) : List.of();
			for (Entry<T> entry : longest) {
				Span span = text.verbatim(text.start(at), text.end(at + entry.words.length() - 1));
				if (entry.target != null && taken.stream().noneMatch(span::overlaps)) {
					found.computeIfAbsent(entry.target, (target) -> new ArrayList<>())
						.add(new Match(entry.spelling, text.start(at), span));
				}
			}
			at += longest.isEmpty() ? 1 : longest.getFirst().words.length();
		}
		return found;
	}

	/** The entries with the longest spelling; several may share it. */
	private List<Entry<T>> longestAt(TokenizedText tokenized, int at) {
		String text = tokenized.spelled();
		var longest = new ArrayList<Entry<T>>();
		for (Entry<T> entry : this.entries.getOrDefault(text.charAt(at), List.of())) {
			int end = at + entry.words.length();
			if (!longest.isEmpty() && entry.words.length() < longest.getFirst().words.length()) {
				break;
			}
			if (text.startsWith(entry.words, at) && isWhole(tokenized, at, end) && isMeant(entry, text, at, end)
					&& longest.stream().noneMatch((other) -> Objects.equals(other.target, entry.target))) {
				longest.add(entry);
			}
		}
		return longest;
	}

	private static boolean isWhole(TokenizedText text, int at, int end) {
		int start = text.start(at);
		int last = text.end(end - 1);
		return text.isBoundary(last) && !splitsWord(text.normalized(), start) && !splitsWord(text.normalized(), last);
	}

	private static boolean isMeant(Entry<?> entry, String text, int at, int end) {
		List<String> near = entry.near;
		String before = text.substring(Math.max(0, at - NEAR), at);
		String after = text.substring(end, Math.min(text.length(), end + NEAR));
		return near.isEmpty() || near.stream().anyMatch((word) -> before.contains(word) || after.contains(word));
	}

	/** Kuromoji cuts letters from digits, and its user dictionary cuts anything. */
	private static boolean splitsWord(String text, int at) {
		return at > 0 && at < text.length() && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
	}

	private static boolean isLatin(char character) {
		return character < 0x250 && Character.isLetterOrDigit(character);
	}

	private record Entry<T>(String words, List<String> near, Spelling spelling, @Nullable T target) {
	}

	/**
	 * A place that has a spelling.
	 *
	 * @param spelling the spelling
	 * @param at the place in the normalised text
	 * @param span the place in the verbatim text
	 */
	record Match(Spelling spelling, int at, Span span) {
	}

}
