package org.opiniongraph.load.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.analysis.ja.completion.KatakanaRomanizer;
import org.apache.lucene.analysis.ja.dict.ToStringUtil;
import org.apache.lucene.util.CharsRef;

/**
 * Converts a reading in kana into the Latin letters that people write for it: Hepburn as
 * in Lucene's Kuromoji, and Kunrei (ISO 3602) as typed on a keyboard, with and without
 * long vowels.
 */
public final class Romaji {

	private static final Pattern KANA = Pattern.compile("[ぁ-ゖァ-ヺー・\\s]+");

	/** A unit of typing: キョ, ッキョ. */
	private static final Pattern UNIT = Pattern.compile("ッ?[ァ-ヺ][ァィゥェォャュョ]?|.");

	private static final Pattern LONG_VOWEL = Pattern.compile("ou|oo|uu");

	private static final Pattern N_AS_M = Pattern.compile("m(?=[bmp])");

	private Romaji() {
	}

	/**
	 * Whether a text is all kana, so that it is its own reading.
	 * @param text any text
	 * @return false for an empty one
	 */
	public static boolean isKana(String text) {
		return KANA.matcher(text).matches();
	}

	/**
	 * Writes a reading in Latin letters.
	 * @param reading in hiragana or katakana
	 * @return the ways to write it, the most usual first
	 */
	public static Set<String> of(String reading) {
		String katakana = Folding.katakana(reading);
		String hepburn = ToStringUtil.getRomanization(katakana);
		String written = hepburn.replace("ō", "ou").replace("ū", "uu");
		String kunrei = UNIT.matcher(katakana)
			.results()
			.map((unit) -> keystrokes(unit.group()))
			.collect(Collectors.joining())
			.replace("ー", "");
		return Stream
			.of(shortened(written), written, shortened(hepburn.replace("ō", "oh").replace("ū", "uu")), kunrei,
					shortened(kunrei))
			.flatMap((way) -> Stream.of(way, N_AS_M.matcher(way).replaceAll("n").replace("tch", "cch")))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static String shortened(String romaji) {
		return LONG_VOWEL.matcher(romaji).replaceAll((vowel) -> vowel.group().substring(0, 1));
	}

	private static String keystrokes(String unit) {
		List<CharsRef> ways = KatakanaRomanizer.getInstance().romanize(new CharsRef(unit));
		return ways.isEmpty() ? unit : ways.getFirst().toString();
	}

}
