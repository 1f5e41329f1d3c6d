package org.opiniongraph.publish.summaries;

import java.text.BreakIterator;
import java.util.Locale;

import org.opiniongraph.api.field.TextSpan;

/**
 * Cuts whole sentences out of texts, verbatim. The end of a line also ends a sentence.
 */
final class WholeSentences {

	private WholeSentences() {
	}

	/** The sentences in which a place of a text lies. */
	static TextSpan around(String text, int start, int end) {
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.JAPANESE);
		sentences.setText(text);
		int from = (start == 0 || sentences.isBoundary(start)) ? start : sentences.preceding(start);
		int to = (end >= text.length() || sentences.isBoundary(end)) ? end : sentences.following(end);
		from = Math.max(from, text.lastIndexOf('\n', start - 1) + 1);
		int lineEnd = text.indexOf('\n', end);
		to = Math.min(to, (lineEnd >= 0) ? lineEnd : text.length());
		while (from < start && Character.isWhitespace(text.charAt(from))) {
			from++;
		}
		while (to > end && Character.isWhitespace(text.charAt(to - 1))) {
			to--;
		}
		return new TextSpan(from, to, text.substring(from, to));
	}

	/** The first sentence of a text. */
	static TextSpan first(String text) {
		int start = 0;
		while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		return (start == text.length()) ? new TextSpan(0, start, text) : around(text, start, start + 1);
	}

}
