package org.opiniongraph.load.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text after Unicode's NFKC (UAX #15), with the way back: each code unit of the
 * normalised text knows the code units of the verbatim text that it comes from.
 */
@SuppressWarnings("ArrayRecordComponent") // instances are never compared
record NormalizedText(String verbatim, String normalized, int[] starts, int[] ends) {

	static NormalizedText of(String verbatim) {
		var normalized = new StringBuilder(verbatim.length());
		int[] starts = new int[verbatim.length() + 16];
		int[] ends = starts.clone();
		for (int start = 0, end; start < verbatim.length(); start = end) {
			end = clusterEnd(verbatim, start);
			int from = normalized.length();
			normalized.append(Normalizer.normalize(verbatim.substring(start, end), Normalizer.Form.NFKC));
			if (normalized.length() > starts.length) {
				starts = Arrays.copyOf(starts, normalized.length() * 2);
				ends = Arrays.copyOf(ends, normalized.length() * 2);
			}
			Arrays.fill(starts, from, normalized.length(), start);
			Arrays.fill(ends, from, normalized.length(), end);
		}
		return new NormalizedText(verbatim, normalized.toString(), starts, ends);
	}

	/**
	 * The verbatim place of a stretch of the normalised text; a character that became
	 * several is taken whole.
	 */
	Span verbatim(int start, int end) {
		return Span.of(this.verbatim, this.starts[start], this.ends[end - 1]);
	}

	/**
	 * A character and the marks that compose with it: half-width ｶﾞ is two units and one
	 * letter.
	 */
	private static int clusterEnd(String text, int start) {
		int end = start + Character.charCount(text.codePointAt(start));
		while (end < text.length() && composes(text.codePointAt(end))) {
			end += Character.charCount(text.codePointAt(end));
		}
		return end;
	}

	/** A combining mark, or a half-width sound mark. */
	private static boolean composes(int codePoint) {
		return Units.isMark(codePoint) || codePoint == 0xFF9E || codePoint == 0xFF9F;
	}

}
