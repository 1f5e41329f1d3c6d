package org.opiniongraph.load.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a folded text without a dictionary, so that any part of it can be found. A word
 * in letters that are written with spaces is one unit (an English plural as its
 * singular). In Chinese characters, kana and hangul, each two neighbours are one unit (a
 * bigram), and the last character of a run is one by itself. White space between such
 * characters is the end of a line and not of a word; every other sign ends a run.
 */
final class Units {

	private static final int LONG_SOUND = 'ー';

	private final String text;

	private final List<Run> runs = new ArrayList<>();

	private List<Unit> run = new ArrayList<>();

	private boolean bigrams;

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
		return runs(folded).stream().flatMap((run) -> run.units().stream()).toList();
	}

	private void read(int codePoint, int at) {
		int end = at + Character.charCount(codePoint);
		if (isMark(codePoint)) {
			extend(end);
		}
		else if (!Character.isLetterOrDigit(codePoint)) {
			if (!this.bigrams || !Character.isWhitespace(codePoint)) {
				close();
			}
		}
		else {
			boolean bigram = isWrittenWithoutBlanks(codePoint);
			if (bigram != this.bigrams) {
				close();
			}
			this.bigrams = bigram;
			this.run.add(new Unit(this.text.substring(at, end), at, end));
		}
	}

	/** A combining mark belongs to the letter before it and is not a part of a bigram. */
	private void extend(int end) {
		if (!this.run.isEmpty()) {
			Unit last = this.run.removeLast();
			this.run
				.add(new Unit(this.bigrams ? last.text() : this.text.substring(last.start(), end), last.start(), end));
		}
	}

	private void close() {
		if (!this.run.isEmpty()) {
			this.runs.add(new Run(this.bigrams, this.bigrams ? bigrams(this.run) : List.of(word(this.run))));
			this.run = new ArrayList<>();
		}
		this.bigrams = false;
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

	private static boolean isWrittenWithoutBlanks(int codePoint) {
		return codePoint == LONG_SOUND || switch (Character.UnicodeScript.of(codePoint)) {
			case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
			default -> false;
		};
	}

	/**
	 * A run of characters that belong together.
	 *
	 * @param bigrams whether its units are bigrams and the last character; otherwise it
	 * is one word
	 * @param units its units
	 */
	record Run(boolean bigrams, List<Unit> units) {
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
