package org.opiniongraph.load.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a folded text without a dictionary, so that any part of it can be found. A word
 * in letters that are written with spaces is one unit (an English plural as its
 * singular), and so is a number. In Chinese characters, kana and hangul, each two
 * neighbours are one unit (a bigram), the last character of a run is one by itself, and
 * so is the first one behind another run: a phrase may begin and end anywhere. White
 * space between such characters is the end of a line and not of a word. A hyphen, a slash
 * or another sign inside a name ends a run. A sign of the sentence is a unit that no word
 * has, so that no phrase reaches across it.
 */
final class Units {

	/** Stands for signs of the sentence, and for the end of a text. */
	static final String BREAK = "|";

	private static final int LONG_SOUND = 'ー';

	/** Signs that stand inside names and phrases. */
	private static final String JOINS = "-\u2010\u2011\u2012\u2013\u2212/\\・&+'\u2019_#@%=~\u301C^*\u00B7";

	/** Signs that do so between letters and digits only. */
	private static final String JOINS_LETTERS = ".,:";

	private final String text;

	private final List<Run> runs = new ArrayList<>();

	private List<Unit> run = new ArrayList<>();

	private Kind kind = Kind.WORD;

	private boolean broken;

	private Units(String text) {
		this.text = text;
	}

	/**
	 * Finds the runs of a text.
	 * @param folded the text, normalised and folded
	 */
	static List<Run> runs(String folded) {
		var units = new Units(folded);
		for (int at = 0; at < folded.length(); at += Character.charCount(folded.codePointAt(at))) {
			units.read(folded.codePointAt(at), at);
		}
		units.close();
		return units.runs;
	}

	/** All units of a text, in order. */
	static List<Unit> of(String folded) {
		return of(runs(folded));
	}

	/** All units of some runs that follow each other. */
	static List<Unit> of(List<Run> runs) {
		var units = new ArrayList<Unit>();
		for (Run run : runs) {
			if (!units.isEmpty() && run.broken()) {
				units.add(new Unit(BREAK, run.first().start(), run.first().start()));
			}
			if (!units.isEmpty() && run.units().size() > 1) {
				units.add(run.first());
			}
			units.addAll(run.units());
		}
		return units;
	}

	private void read(int codePoint, int at) {
		int end = at + Character.charCount(codePoint);
		if (isMark(codePoint)) {
			extend(end);
		}
		else if (isLetter(codePoint)) {
			Kind next = isWrittenWithoutBlanks(codePoint) ? Kind.BIGRAMS
					: Character.isDigit(codePoint) ? Kind.NUMBER : Kind.WORD;
			if (next != this.kind) {
				close();
			}
			this.kind = next;
			this.run.add(new Unit(this.text.substring(at, end), at, end));
		}
		else if (isInNumber(codePoint, at)) {
			this.run.add(new Unit((codePoint == '.') ? "." : "", at, end));
		}
		else if (this.kind != Kind.BIGRAMS || !Character.isWhitespace(codePoint)) {
			close();
			this.broken |= !joins(this.text, at);
		}
	}

	/** A decimal point, or a comma before three digits. */
	private boolean isInNumber(int codePoint, int at) {
		if (this.kind != Kind.NUMBER || this.run.isEmpty() || this.run.getLast().end() != at) {
			return false;
		}
		int digits = at + 1;
		while (digits < this.text.length() && Character.isDigit(this.text.charAt(digits))) {
			digits++;
		}
		return (codePoint == '.' && digits > at + 1) || (codePoint == ',' && digits == at + 4);
	}

	/** A combining mark belongs to the letter before it and is not a part of a bigram. */
	private void extend(int end) {
		if (!this.run.isEmpty()) {
			Unit last = this.run.removeLast();
			String letters = (this.kind == Kind.BIGRAMS) ? last.text() : this.text.substring(last.start(), end);
			this.run.add(new Unit(letters, last.start(), end));
		}
	}

	private void close() {
		if (!this.run.isEmpty()) {
			boolean bigrams = this.kind == Kind.BIGRAMS;
			this.runs.add(new Run(bigrams, this.broken, this.run.getFirst(),
					bigrams ? bigrams(this.run) : List.of(word(this.run))));
			this.run = new ArrayList<>();
			this.broken = false;
		}
		this.kind = Kind.WORD;
	}

	private static List<Unit> bigrams(List<Unit> letters) {
		var bigrams = new ArrayList<Unit>();
		for (int first = 0; first + 1 < letters.size(); first++) {
			bigrams.add(joined(letters.subList(first, first + 2)));
		}
		bigrams.add(letters.getLast());
		return bigrams;
	}

	private static Unit word(List<Unit> letters) {
		Unit word = joined(letters);
		return new Unit(EnglishStem.of(word.text()), word.start(), word.end());
	}

	private static Unit joined(List<Unit> letters) {
		var text = new StringBuilder();
		letters.forEach((letter) -> text.append(letter.text()));
		return new Unit(text.toString(), letters.getFirst().start(), letters.getLast().end());
	}

	static boolean isMark(int codePoint) {
		return switch (Character.getType(codePoint)) {
			case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
			default -> false;
		};
	}

	/** A letter or a digit; for Unicode, the zero of kanji (U+3007) is neither. */
	static boolean isLetter(int codePoint) {
		return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.LETTER_NUMBER;
	}

	/** Whether the words on both sides of a sign belong to one phrase. */
	static boolean joins(String text, int at) {
		char sign = text.charAt(at);
		if (JOINS_LETTERS.indexOf(sign) >= 0) {
			return at > 0 && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at - 1))
					&& Character.isLetterOrDigit(text.charAt(at + 1));
		}
		return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || Character.isISOControl(sign)
				|| JOINS.indexOf(sign) >= 0;
	}

	private static boolean isWrittenWithoutBlanks(int codePoint) {
		return codePoint == LONG_SOUND || switch (Character.UnicodeScript.of(codePoint)) {
			case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
			default -> false;
		};
	}

	private enum Kind {

		BIGRAMS, WORD, NUMBER

	}

	/**
	 * A run of characters that belong together.
	 *
	 * @param bigrams whether its units are bigrams and the last character; otherwise it
	 * is one word
	 * @param broken whether a sign of the sentence stands before it
	 * @param first its first character
	 * @param units its units
	 */
	record Run(boolean bigrams, boolean broken, Unit first, List<Unit> units) {
	}

	/**
	 * A unit of comparison.
	 *
	 * @param text the letters
	 * @param start the offset of its first code unit in the folded text
	 * @param end the offset after its last code unit
	 */
	record Unit(String text, int start, int end) {
	}

}
