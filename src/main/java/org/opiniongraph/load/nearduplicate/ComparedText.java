package org.opiniongraph.load.nearduplicate;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.opiniongraph.load.text.Span;

/**
 * A text, cut for a comparison with others. A run of Chinese characters, of katakana, or
 * of Latin letters and digits is one unit, and so is each hiragana and each sign. White
 * space, width and capitals make no difference. No dictionary is needed, so a new name in
 * the vocabulary makes no text different. It is immutable.
 *
 * @param text the verbatim text
 * @param units its units, in order
 */
public record ComparedText(String text, List<ComparedUnit> units) {

	/** Lengthens a vowel in katakana; Unicode counts it to no script. */
	private static final int LONG_SOUND = '\u30FC';

	/** Copies the list. */
	public ComparedText {
		units = List.copyOf(units);
	}

	/** Cuts a text. */
	public static ComparedText of(String text) {
		var units = new ArrayList<ComparedUnit>();
		for (int at = 0; at < text.length();) {
			int end = end(text, at);
			if (!isSpace(text.codePointAt(at))) {
				units.add(new ComparedUnit(at, end, folded(text.substring(at, end))));
			}
			at = end;
		}
		return new ComparedText(text, units);
	}

	private static int end(String text, int start) {
		UnicodeScript script = script(text.codePointAt(start));
		int at = start + Character.charCount(text.codePointAt(start));
		while (joins(script) && at < text.length() && script(text.codePointAt(at)) == script) {
			at += Character.charCount(text.codePointAt(at));
		}
		return at;
	}

	private static boolean joins(UnicodeScript script) {
		return script == UnicodeScript.HAN || script == UnicodeScript.KATAKANA || script == UnicodeScript.LATIN;
	}

	private static UnicodeScript script(int character) {
		if (character == LONG_SOUND) {
			return UnicodeScript.KATAKANA;
		}
		return Character.isDigit(character) ? UnicodeScript.LATIN : UnicodeScript.of(character);
	}

	private static boolean isSpace(int character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character);
	}

	private static String folded(String unit) {
		return Normalizer.normalize(unit, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

	int size() {
		return this.units.size();
	}

	/** The letters of the units from one to before another. */
	int letters(int from, int to) {
		int letters = 0;
		for (int at = from; at < to; at++) {
			letters += this.units.get(at).letters();
		}
		return letters;
	}

	/** All letters. */
	int letters() {
		return letters(0, size());
	}

	/**
	 * The words between two units, without the white space around them.
	 * @param behind the unit before them, -1 for the beginning of the text
	 * @param before the unit after them, or the number of units
	 * @return a place without words where the units adjoin
	 */
	Span between(int behind, int before) {
		boolean none = behind + 1 == before;
		int start = (none && behind >= 0) ? this.units.get(behind).end()
				: none ? 0 : this.units.get(behind + 1).start();
		return Span.of(this.text, start, none ? start : this.units.get(before - 1).end());
	}

	/** Whether another text has the same units. */
	boolean hasSameWords(ComparedText other) {
		return words().equals(other.words());
	}

	/** The units as one text. */
	public String words() {
		var words = new StringBuilder();
		this.units.forEach((unit) -> words.append(unit.word()));
		return words.toString();
	}

	/**
	 * A unit of a text.
	 *
	 * @param start the offset of its first code unit
	 * @param end the offset after its last code unit
	 * @param word what is compared
	 */
	public record ComparedUnit(int start, int end, String word) {

		int letters() {
			return this.end - this.start;
		}

	}

}
