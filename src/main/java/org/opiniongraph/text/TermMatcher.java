package org.opiniongraph.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.vocabulary.Term;

/**
 * Finds the terms of a vocabulary in a text: from left to right, the longest first, never
 * inside a longer word of Latin letters or digits (no ICT in NICT), never inside a
 * stretch that is taken already (a web address).
 */
final class TermMatcher {

	private final Map<Character, List<Surface>> surfaces = new HashMap<>();

	TermMatcher(List<Term> terms) {
		for (Term term : terms) {
			term.surfaces()
				.map((surface) -> new Surface(Normalizer.normalize(surface, Normalizer.Form.NFKC), term))
				.forEach(
						(surface) -> this.surfaces.computeIfAbsent(surface.text.charAt(0), (first) -> new ArrayList<>())
							.add(surface));
		}
		this.surfaces.values()
			.forEach((same) -> same.sort(Comparator.comparingInt((Surface it) -> it.text.length()).reversed()));
	}

	Map<Term, List<Span>> find(String text, List<Span> taken) {
		NormalizedText normalized = NormalizedText.of(text);
		String searched = normalized.normalized();
		var found = new LinkedHashMap<Term, List<Span>>();
		for (int at = 0; at < searched.length();) {
			Surface match = longestAt(searched, at);
			int end = (match != null) ? at + match.text.length() : at + 1;
			if (match != null) {
				Span span = normalized.verbatim(at, end);
				if (taken.stream().noneMatch((other) -> other.overlaps(span.start(), span.end()))) {
					found.computeIfAbsent(match.term, (term) -> new ArrayList<>()).add(span);
				}
			}
			at = end;
		}
		return found;
	}

	private @Nullable Surface longestAt(String text, int at) {
		for (Surface surface : this.surfaces.getOrDefault(text.charAt(at), List.of())) {
			int end = at + surface.text.length();
			if (text.startsWith(surface.text, at) && !splitsWord(text, at) && !splitsWord(text, end)) {
				return surface;
			}
		}
		return null;
	}

	private static boolean splitsWord(String text, int at) {
		return at > 0 && at < text.length() && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
	}

	private static boolean isLatin(char character) {
		return character < 0x250 && Character.isLetterOrDigit(character);
	}

	private record Surface(String text, Term term) {
	}

}
