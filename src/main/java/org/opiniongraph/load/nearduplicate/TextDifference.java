package org.opiniongraph.load.nearduplicate;

import java.util.ArrayList;
import java.util.List;

import org.opiniongraph.load.text.Span;

/**
 * What differs between two states of a text. White space, width and capitals make no
 * difference. It is immutable.
 *
 * @param removed the words that only the earlier text has, in its order
 * @param added the words that only the later text has, in its order
 * @param score how much of their words both have, 0 to 1
 */
public record TextDifference(List<Span> removed, List<Span> added, double score) {

	/** Copies the lists. */
	public TextDifference {
		removed = List.copyOf(removed);
		added = List.copyOf(added);
	}

	/**
	 * Compares two states of a text.
	 * @param shortestRun the letters that a stretch has at least that both share
	 */
	public static TextDifference of(String earlier, String later, int shortestRun) {
		ComparedText before = ComparedText.of(earlier);
		ComparedText after = ComparedText.of(later);
		if (before.hasSameWords(after)) {
			return new TextDifference(List.of(), List.of(), 1);
		}
		CommonWords common = CommonWords.of(before, after, shortestRun);
		var removed = new ArrayList<Span>();
		var added = new ArrayList<Span>();
		int at = 0;
		int place = 0;
		while (at < before.size() || place < after.size()) {
			int own = at;
			while (own < before.size() && common.partner(own) < 0) {
				own++;
			}
			int others = (own < before.size()) ? common.partner(own) : after.size();
			differ(before.between(at - 1, own), after.between(place - 1, others), removed, added);
			at = own + 1;
			place = others + 1;
		}
		return new TextDifference(removed, added, common.score());
	}

	/** A unit is a whole run of one script, so two units may have letters in common. */
	private static void differ(Span before, Span after, List<Span> removed, List<Span> added) {
		int most = Math.min(before.surface().length(), after.surface().length());
		int begin = 0;
		while (begin < most && before.surface().charAt(begin) == after.surface().charAt(begin)) {
			begin++;
		}
		int end = 0;
		while (end < most - begin && fromEnd(before, end) == fromEnd(after, end)) {
			end++;
		}
		add(removed, before, begin, end);
		add(added, after, begin, end);
	}

	private static char fromEnd(Span span, int at) {
		return span.surface().charAt(span.surface().length() - 1 - at);
	}

	private static void add(List<Span> spans, Span span, int begin, int end) {
		String words = span.surface().substring(begin, span.surface().length() - end);
		if (!words.isBlank()) {
			spans.add(new Span(span.start() + begin, span.end() - end, words));
		}
	}

	/** Whether both texts have the same words. */
	public boolean isNone() {
		return this.removed.isEmpty() && this.added.isEmpty();
	}

}
