package org.opiniongraph.load.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Maps spellings that readers take for the same word to the same form: width with
 * Unicode's NFKC (UAX #15), case, katakana to hiragana (サイバー and さいばー), and Latin letters
 * without accents (Gotō and Goto).
 */
public final class Folding {

	private static final int KATAKANA_ABOVE_HIRAGANA = 'ァ' - 'ぁ';

	private Folding() {
	}

	/**
	 * Folds a text.
	 * @param text any text
	 * @return its folded form, which folds to itself; its length may differ
	 */
	public static String folded(String text) {
		return simplified(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
	}

	/**
	 * Writes katakana as hiragana and takes accents away, unit by unit.
	 * @param text a text after NFKC
	 * @return as long as the text
	 */
	static String simplified(String text) {
		var simplified = new StringBuilder(text);
		for (int at = 0; at < text.length(); at++) {
			char unit = text.charAt(at);
			if ((unit >= 'ァ' && unit <= 'ヶ') || unit == 'ヽ' || unit == 'ヾ') {
				simplified.setCharAt(at, (char) (unit - KATAKANA_ABOVE_HIRAGANA));
			}
			else if (Character.UnicodeScript.of(unit) == Character.UnicodeScript.LATIN) {
				simplified.setCharAt(at, Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFD).charAt(0));
			}
		}
		return simplified.toString();
	}

	/**
	 * Writes hiragana as katakana, unit by unit.
	 * @param text any text
	 * @return as long as the text
	 */
	static String katakana(String text) {
		var katakana = new StringBuilder(text);
		for (int at = 0; at < text.length(); at++) {
			char unit = text.charAt(at);
			if ((unit >= 'ぁ' && unit <= 'ゖ') || unit == 'ゝ' || unit == 'ゞ') {
				katakana.setCharAt(at, (char) (unit + KATAKANA_ABOVE_HIRAGANA));
			}
		}
		return katakana.toString();
	}

}
