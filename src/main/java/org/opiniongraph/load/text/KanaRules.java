package org.opiniongraph.load.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.ja.JapaneseIterationMarkCharFilter;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.text.MappedText.Rewriting;

/** The rules about kana. */
final class KanaRules {

	private static final char LONG_MARK = 'ー';

	/** As in Lucene's katakana stemmer: shorter words end with a mark that they need. */
	private static final int SHORTEST_WITH_LONG_END = 4;

	/** A longer word has hardly a chance to be something else in hiragana. */
	private static final int LONGEST_IN_ONE_SCRIPT = 3;

	private static final String SMALL = "ぁぃぅぇぉゎァィゥェォヮ";

	private static final String LARGE = "あいうえおわアイウエオワ";

	/** The letters for v; behind the first ones a small vowel may stand. */
	private static final String V_LETTERS = "ヴゔヷヸヹヺ";

	private static final int V_WITH_VOWELS = 2;

	private static final String B_ALONE = "ブぶバビベボ";

	private static final String V_VOWELS = "ァィェォぁぃぇぉ";

	private static final String B_LETTERS = "バビベボばびべぼ";

	private static final String SMALL_Y = "ャュョゃゅょ";

	/** Katakana behind which a large ヤ, ユ or ヨ stands for a small one. */
	private static final String BEFORE_SMALL_Y = "キシチニヒミリギジビピ";

	/** Katakana before which a large ツ stands for a small one. */
	private static final String BEHIND_SMALL_TSU = "カキクケコサシスセソタチツテトパピプペポガギグゲゴザジズゼゾダデドバビブベボ";

	private static final Pattern ITERATION_MARK = Pattern.compile("[々〻ゝゞヽヾ]");

	private static final Pattern COUNTED = Pattern.compile("[ヶヵケカか箇](?<=[0-9〇一二三四五六七八九十百千数何].)(?=[月所年国条])");

	private static final Pattern IN_PLACE_NAME = Pattern.compile("[ヶケ](?<=\\p{IsHan}.)(?=\\p{IsHan})");

	private KanaRules() {
	}

	static boolean isKatakana(char letter) {
		return (letter >= 'ァ' && letter <= 'ヺ') || letter == LONG_MARK;
	}

	static boolean isShortKatakana(String text) {
		String word = text.strip();
		return !word.isEmpty() && word.length() <= LONGEST_IN_ONE_SCRIPT
				&& word.chars().allMatch((letter) -> isKatakana((char) letter));
	}

	static boolean isHiragana(char letter) {
		return letter >= 'ぁ' && letter <= 'ゖ';
	}

	/** Lucene's filter keeps the length of a text. */
	static MappedText repeated(MappedText text) {
		if (!ITERATION_MARK.matcher(text.text()).find()) {
			return text;
		}
		String repeated = repeated(text.text());
		return CharacterRules.changedAt(text, (at) -> text.text().charAt(at) != repeated.charAt(at),
				(at) -> repeated.substring(at, at + 1));
	}

	private static String repeated(String text) {
		char[] letters = new char[text.length()];
		try (var filter = new JapaneseIterationMarkCharFilter(new StringReader(text.replace('〻', '々')))) {
			for (int at = 0, read; at < letters.length; at += read) {
				read = filter.read(letters, at, letters.length - at);
				if (read < 0) {
					return text;
				}
			}
			return new String(letters);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("a text in memory is readable", ex);
		}
	}

	static MappedText readKe(MappedText text) {
		return replaced(replaced(text, COUNTED, "か"), IN_PLACE_NAME, "が");
	}

	private static MappedText replaced(MappedText text, Pattern pattern, String letters) {
		var places = new LinkedHashSet<Integer>();
		pattern.matcher(text.text()).results().forEach((it) -> places.add(it.start()));
		return places.isEmpty() ? text : CharacterRules.changedAt(text, places::contains, (at) -> letters);
	}

	/** A small vowel behind the letter chooses the letter that is written for both. */
	static MappedText withoutV(MappedText text) {
		String letters = text.text();
		@Nullable Rewriting rewriting = null;
		int kept = 0;
		for (int at = 0; at < letters.length(); at++) {
			int alone = V_LETTERS.indexOf(letters.charAt(at));
			if (alone >= 0) {
				char next = (at + 1 < letters.length()) ? letters.charAt(at + 1) : ' ';
				int vowel = (alone < V_WITH_VOWELS) ? V_VOWELS.indexOf(next) : -1;
				String b = (vowel >= 0) ? B_LETTERS.substring(vowel, vowel + 1)
						: (alone < V_WITH_VOWELS && SMALL_Y.indexOf(next) >= 0) ? "ビ"
								: B_ALONE.substring(alone, alone + 1);
				int end = at + ((vowel >= 0) ? 2 : 1);
				rewriting = (rewriting != null) ? rewriting : new Rewriting(text);
				rewriting.keep(kept, at).put(b, at, end);
				kept = end;
			}
		}
		return (rewriting != null) ? rewriting.keep(kept, letters.length()).done() : text;
	}

	static MappedText evenKana(MappedText text) {
		String letters = text.text();
		return CharacterRules.changedAt(text, (at) -> even(letters, at) != letters.charAt(at),
				(at) -> String.valueOf(even(letters, at)));
	}

	private static char even(String letters, int at) {
		char letter = letters.charAt(at);
		int small = SMALL.indexOf(letter);
		if (small >= 0) {
			return LARGE.charAt(small);
		}
		return switch (letter) {
			case 'ヤ', 'ユ', 'ヨ' -> isSmallY(letters, at) ? (char) (letter - 1) : letter;
			case 'ツ' -> isSmallTsu(letters, at) ? 'ッ' : letter;
			default -> letter;
		};
	}

	/** Before ウ it is the end of a native word, as in the reading リヨウ. */
	private static boolean isSmallY(String letters, int at) {
		return at > 0 && BEFORE_SMALL_Y.indexOf(letters.charAt(at - 1)) >= 0
				&& (at + 1 == letters.length() || letters.charAt(at + 1) != 'ウ');
	}

	private static boolean isSmallTsu(String letters, int at) {
		return at > 0 && at + 1 < letters.length() && letters.charAt(at - 1) != LONG_MARK
				&& isKatakana(letters.charAt(at - 1)) && BEHIND_SMALL_TSU.indexOf(letters.charAt(at + 1)) >= 0;
	}

	static MappedText hiragana(MappedText text) {
		return CharacterRules.changedAt(text,
				(at) -> text.text().charAt(at) != Folding.hiragana(text.text().charAt(at)),
				(at) -> String.valueOf(Folding.hiragana(text.text().charAt(at))));
	}

	/** The place of the word is that of the whole word. */
	static MappedText withoutLongEnds(MappedText text) {
		@Nullable Rewriting rewriting = null;
		int kept = 0;
		for (int at = text.text().indexOf(LONG_MARK); at >= 0; at = text.text().indexOf(LONG_MARK, at + 1)) {
			if (isLongEnd(text.text(), at)) {
				rewriting = (rewriting != null) ? rewriting : new Rewriting(text);
				rewriting.keep(kept, at).join(at, at + 1);
				kept = at + 1;
			}
		}
		return (rewriting != null) ? rewriting.keep(kept, text.length()).done() : text;
	}

	/**
	 * The ways to write the words of a query whose katakana words may end with a long
	 * vowel mark or not. At its end, none is looked for: that finds both.
	 * @param text a text before its kana are hiragana
	 * @return at least one
	 */
	static Set<String> ways(String text) {
		String open = (!text.isEmpty() && isLongEnd(text, text.length() - 1)) ? text.substring(0, text.length() - 1)
				: text;
		var without = new StringBuilder();
		var with = new StringBuilder();
		for (int at = 0; at < open.length(); at++) {
			char letter = open.charAt(at);
			boolean ends = isKatakana(letter) && at + 1 < open.length() && !isKatakana(open.charAt(at + 1));
			if (!(ends && letter == LONG_MARK && isLongEnd(open, at))) {
				without.append(letter);
			}
			with.append(letter);
			if (ends && letter != LONG_MARK && runBefore(open, at + 1) >= SHORTEST_WITH_LONG_END - 1) {
				with.append(LONG_MARK);
			}
		}
		var ways = new LinkedHashSet<String>();
		ways.add(open);
		ways.add(without.toString());
		ways.add(with.toString());
		return ways;
	}

	private static boolean isLongEnd(String letters, int at) {
		if (letters.charAt(at) != LONG_MARK || at == 0 || letters.charAt(at - 1) == LONG_MARK) {
			return false;
		}
		boolean last = at + 1 == letters.length();
		boolean katakana = isKatakana(letters.charAt(at - 1));
		boolean goesOn = !last
				&& (isKatakana(letters.charAt(at + 1)) || (!katakana && isHiragana(letters.charAt(at + 1))));
		return !goesOn && runBefore(letters, at + 1) >= SHORTEST_WITH_LONG_END;
	}

	/** How many kana of one script stand before a place, marks included. */
	private static int runBefore(String letters, int end) {
		int start = end;
		boolean hiragana = false;
		while (start > 0) {
			char letter = letters.charAt(start - 1);
			hiragana |= isHiragana(letter);
			if (!(hiragana ? isHiragana(letter) || letter == LONG_MARK : isKatakana(letter))) {
				break;
			}
			start--;
		}
		return end - start;
	}

}
