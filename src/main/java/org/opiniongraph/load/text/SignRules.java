package org.opiniongraph.load.text;

/** The rules about dashes, dots, circles and blanks. */
final class SignRules {

	private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2500\u2501\uFE58";

	private static final String DOTS = "・\u00B7\u2022\u2027\u2219\u22C5";

	private static final String CIRCLES = "\u25CB\u25EF";

	private static final char KANJI_ONE = '一';

	private static final String NUMERALS = "〇一二三四五六七八九十百千";

	private SignRules() {
	}

	/** Two dashes are a pause, as is one between blanks. */
	static MappedText kanaDashes(MappedText text) {
		String letters = text.text();
		return CharacterRules.changedAt(text,
				(at) -> at > 0 && ((isDash(letters, at) && isKanaDash(letters, at)) || isKanjiOneInWord(letters, at)),
				(at) -> "ー");
	}

	/** It has the shape of the mark. */
	private static boolean isKanjiOneInWord(String letters, int at) {
		return letters.charAt(at) == KANJI_ONE && at + 1 < letters.length()
				&& KanaRules.isKatakana(letters.charAt(at - 1)) && KanaRules.isKatakana(letters.charAt(at + 1));
	}

	private static boolean isKanaDash(String letters, int at) {
		char before = letters.charAt(at - 1);
		if (at + 1 == letters.length()) {
			return KanaRules.isKatakana(before);
		}
		char after = letters.charAt(at + 1);
		if (isDash(letters, at + 1) || Character.isWhitespace(after)) {
			return false;
		}
		return KanaRules.isKatakana(before) ? !isPlainLetter(after)
				: KanaRules.isHiragana(before) && KanaRules.isHiragana(after);
	}

	static MappedText numberDashes(MappedText text) {
		String letters = text.text();
		return CharacterRules.changedAt(text,
				(at) -> letters.charAt(at) != '-' && (isDash(letters, at) || letters.charAt(at) == 'ー') && at > 0
						&& at + 1 < letters.length() && isPlainLetter(letters.charAt(at - 1))
						&& isPlainLetter(letters.charAt(at + 1)),
				(at) -> "-");
	}

	static MappedText zeros(MappedText text) {
		String letters = text.text();
		return CharacterRules.changedAt(text,
				(at) -> CIRCLES.indexOf(letters.charAt(at)) >= 0 && at > 0 && isNumeralBefore(letters, at),
				(at) -> "〇");
	}

	/** Several circles may follow a numeral. */
	private static boolean isNumeralBefore(String letters, int at) {
		int before = at - 1;
		while (before > 0 && CIRCLES.indexOf(letters.charAt(before)) >= 0) {
			before--;
		}
		return NUMERALS.indexOf(letters.charAt(before)) >= 0;
	}

	static MappedText withoutMiddleDots(MappedText text) {
		String letters = text.text();
		return CharacterRules.changedAt(text,
				(at) -> DOTS.indexOf(letters.charAt(at)) >= 0 && isInKatakana(letters, at), (at) -> "");
	}

	/** A line may end behind a dot. At the beginning of a line, it begins an item. */
	private static boolean isInKatakana(String letters, int at) {
		int before = at - 1;
		int after = at + 1;
		while (before >= 0 && isBlank(letters.charAt(before)) && letters.charAt(before) != '\n') {
			before--;
		}
		while (after < letters.length() && isBlank(letters.charAt(after))) {
			after++;
		}
		return before >= 0 && after < letters.length() && KanaRules.isKatakana(letters.charAt(before))
				&& KanaRules.isKatakana(letters.charAt(after));
	}

	/**
	 * A blank that no word needs: beside a Japanese letter, and between a letter and a
	 * digit. A blank line ends a paragraph.
	 */
	static MappedText withoutBlanks(MappedText text) {
		String letters = text.text();
		return CharacterRules.changedAt(text, (at) -> isBlank(letters.charAt(at)) && isInName(letters, at), (at) -> "");
	}

	private static boolean isInName(String letters, int at) {
		int before = at - 1;
		int after = at + 1;
		int lines = (letters.charAt(at) == '\n') ? 1 : 0;
		while (before >= 0 && isBlank(letters.charAt(before))) {
			lines += (letters.charAt(before--) == '\n') ? 1 : 0;
		}
		while (after < letters.length() && isBlank(letters.charAt(after))) {
			lines += (letters.charAt(after++) == '\n') ? 1 : 0;
		}
		if (before < 0 || after >= letters.length() || lines > 1) {
			return false;
		}
		char first = letters.charAt(before);
		char second = letters.charAt(after);
		if (!Character.isLetterOrDigit(first) || !Character.isLetterOrDigit(second)) {
			return false;
		}
		return !isPlainLetter(first) || !isPlainLetter(second) || isDigit(first) != isDigit(second);
	}

	private static boolean isBlank(char letter) {
		return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
	}

	private static boolean isDash(String letters, int at) {
		return DASHES.indexOf(letters.charAt(at)) >= 0;
	}

	/** A letter or a digit of a script that has blanks between its words. */
	private static boolean isPlainLetter(char letter) {
		return letter < 0x2E80 && Character.isLetterOrDigit(letter);
	}

	private static boolean isDigit(char letter) {
		return Character.isDigit(letter);
	}

}
