package org.opiniongraph.load.text;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.text.MappedText.Rewriting;

/**
 * Writes numbers in kanji as digits, as official documents do. The numerals are also
 * parts of words and names (一方, 十分, 五十嵐), so a number is read only where it can be
 * nothing else.
 */
final class KanjiNumbers {

	private static final String DIGITS = "〇一二三四五六七八九";

	private static final String LETTERS = DIGITS + "十百千";

	/** Digits in their places, as in 二〇一九: a zero is among them, or they are a year. */
	private static final Pattern IN_PLACES = Pattern.compile(
			"(?<![%1$s])(?:[%3$s][%2$s]*〇[%2$s]*|[%3$s]{4})(?![%1$s])".formatted(LETTERS, DIGITS, DIGITS.substring(1)));

	/** Two letters or more, before what is counted. */
	private static final Pattern COUNTED = Pattern.compile(("(?<![%1$s])(?=[%1$s]{2})(?:([%2$s]?)千)?(?:([%2$s]?)百)?"
			+ "(?:([%2$s]?)十)?([%2$s]?)(?=[年月日号条項章節回件社名人円歳倍度%%万億兆]|か国|か所|か月|世紀|時間|都道府県)")
		.formatted(LETTERS, DIGITS.substring(1)));

	private static final String UNITS = "千百十";

	private static final int HIGHEST_UNIT = 1000;

	private KanjiNumbers() {
	}

	static MappedText inDigits(MappedText text) {
		return hasTwoTogether(text.text()) ? inDigitsWhereTheyAre(text) : text;
	}

	/**
	 * Few texts have a number of two letters; the patterns are slow where none matches.
	 */
	private static boolean hasTwoTogether(String text) {
		for (int at = 1; at < text.length(); at++) {
			if (isLetter(text.charAt(at)) && isLetter(text.charAt(at - 1))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isLetter(char unit) {
		return unit >= '〇' && unit <= '百' && LETTERS.indexOf(unit) >= 0;
	}

	private static MappedText inDigitsWhereTheyAre(MappedText text) {
		return rewritten(rewritten(text, IN_PLACES, (it) -> digits(it.group())), COUNTED,
				(it) -> Integer.toString(value(it)));
	}

	private static String digits(String letters) {
		var digits = new StringBuilder();
		letters.chars().forEach((letter) -> digits.append(DIGITS.indexOf(letter)));
		return digits.toString();
	}

	/** A unit without a factor counts once. */
	private static int value(MatchResult number) {
		int value = 0;
		int unit = HIGHEST_UNIT;
		for (int group = 1; group <= UNITS.length(); group++, unit /= 10) {
			String factor = number.group(group);
			if (factor != null) {
				value += unit * (factor.isEmpty() ? 1 : DIGITS.indexOf(factor));
			}
		}
		String ones = number.group(UNITS.length() + 1);
		return value + (ones.isEmpty() ? 0 : DIGITS.indexOf(ones));
	}

	private static MappedText rewritten(MappedText text, Pattern pattern, Function<MatchResult, String> digits) {
		Matcher number = pattern.matcher(text.text());
		@Nullable Rewriting rewriting = null;
		int kept = 0;
		while (number.find()) {
			rewriting = (rewriting != null) ? rewriting : new Rewriting(text);
			rewriting.keep(kept, number.start()).put(digits.apply(number), number.start(), number.end());
			kept = number.end();
		}
		return (rewriting != null) ? rewriting.keep(kept, text.length()).done() : text;
	}

}
