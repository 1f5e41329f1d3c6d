package org.opiniongraph.load.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place where one of several patterns matches.
 *
 * @param <K> what a pattern stands for
 * @param key what the pattern that matches stands for
 * @param start the offset of the first unit
 * @param end the offset after the last unit
 */
public record PatternMatch<K>(K key, int start, int end) {

	/**
	 * Finds all places. The longest match wins where two overlap.
	 * @param <K> what a pattern stands for
	 * @param patterns the patterns; of two matches with the same length, that of the
	 * earlier pattern wins
	 * @param text where to look
	 * @return in the order of the text; none overlaps another
	 */
	public static <K> List<PatternMatch<K>> longest(Map<K, Pattern> patterns, String text) {
		var found = new ArrayList<PatternMatch<K>>();
		patterns.forEach((key, pattern) -> {
			Matcher matcher = pattern.matcher(text);
			while (matcher.find()) {
				found.add(new PatternMatch<>(key, matcher.start(), matcher.end()));
			}
		});
		found.sort(Comparator.comparingInt((PatternMatch<K> it) -> it.start() - it.end()));
		var chosen = new ArrayList<PatternMatch<K>>();
		for (PatternMatch<K> it : found) {
			if (chosen.stream().noneMatch((other) -> it.start() < other.end() && other.start() < it.end())) {
				chosen.add(it);
			}
		}
		chosen.sort(Comparator.comparingInt(PatternMatch::start));
		return chosen;
	}

}
