package org.opiniongraph.load.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.text.MappedText.Rewriting;

/** The rules that look at one character at a time. */
final class CharacterRules {

	/** A letter may become as many as this (Lucene's filter says so). */
	private static final int MOST_LETTERS = 4;

	private CharacterRules() {
	}

	static MappedText withoutFormatCharacters(MappedText text) {
		return changed(text, (codePoint) -> isNothing(codePoint) ? "" : null);
	}

	/** Format characters, and what only chooses among shapes of the letter before it. */
	private static boolean isNothing(int codePoint) {
		return Character.getType(codePoint) == Character.FORMAT || codePoint == 0x34F
				|| (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
	}

	/** Each character is normalised with the marks that compose with it. */
	static MappedText normalized(MappedText text) {
		String letters = text.text();
		if (Normalizer.isNormalized(letters, Normalizer.Form.NFKC)) {
			return text;
		}
		var rewriting = new Rewriting(text);
		for (int start = 0, end; start < letters.length(); start = end) {
			end = clusterEnd(letters, start);
			String cluster = letters.substring(start, end);
			String normalized = Normalizer.normalize(cluster, Normalizer.Form.NFKC);
			if (normalized.equals(cluster) && cluster.codePointCount(0, cluster.length()) == cluster.length()) {
				rewriting.keep(start, end);
			}
			else {
				rewriting.put(normalized, start, end);
			}
		}
		return rewriting.done();
	}

	/** Half-width ｶﾞ is two units and one letter. */
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

	static MappedText replaced(MappedText text, Map<Integer, String> pairs) {
		return changed(text, (codePoint) -> (codePoint < 0x2E80) ? null : pairs.get(codePoint));
	}

	/** Each small letter is where its capital was. */
	static MappedText small(MappedText text) {
		return changed(text, (codePoint) -> {
			int small = Character.toLowerCase(codePoint);
			return (small != codePoint) ? Character.toString(small) : null;
		});
	}

	/** Lucene knows letters too that Unicode does not take apart: ø, ß. */
	static MappedText withoutAccents(MappedText text) {
		return changed(text, (codePoint) -> {
			if (codePoint < 0xAA || codePoint > 0xFFFF
					|| Character.UnicodeScript.of(codePoint) != Character.UnicodeScript.LATIN) {
				return null;
			}
			char[] plain = new char[MOST_LETTERS];
			int length = ASCIIFoldingFilter.foldToASCII(new char[] { (char) codePoint }, 0, plain, 0, 1);
			return new String(plain, 0, length).toLowerCase(Locale.ROOT);
		});
	}

	/**
	 * Writes another text for some characters.
	 * @param change gives the new letters, null to keep the character
	 */
	static MappedText changed(MappedText text, IntFunction<@Nullable String> change) {
		String letters = text.text();
		@Nullable Rewriting rewriting = null;
		int kept = 0;
		for (int at = 0, next; at < letters.length(); at = next) {
			int codePoint = letters.codePointAt(at);
			next = at + Character.charCount(codePoint);
			String other = change.apply(codePoint);
			if (other != null) {
				rewriting = (rewriting != null) ? rewriting : new Rewriting(text);
				rewriting.keep(kept, at).put(other, at, next);
				kept = next;
			}
		}
		return (rewriting != null) ? rewriting.keep(kept, letters.length()).done() : text;
	}

	/**
	 * Writes another text for some places, of which each is one code unit.
	 * @param text the text
	 * @param where whether a unit is such a place, by its index
	 * @param letters what stands there instead
	 */
	static MappedText changedAt(MappedText text, IntPredicate where, IntFunction<String> letters) {
		@Nullable Rewriting rewriting = null;
		int kept = 0;
		for (int at = 0; at < text.length(); at++) {
			if (where.test(at)) {
				rewriting = (rewriting != null) ? rewriting : new Rewriting(text);
				rewriting.keep(kept, at).put(letters.apply(at), at, at + 1);
				kept = at + 1;
			}
		}
		return (rewriting != null) ? rewriting.keep(kept, text.length()).done() : text;
	}

}
