package org.opiniongraph.load.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The key of a name for looking it up. Spellings with the same key are the same name. In
 * addition to {@link Folding}, a key has no white space, punctuation and hyphens, and no
 * long vowel mark anywhere, which people take for a hyphen or leave out. A separator is
 * kept only between digits, so that 資料13-1 is not 資料131.
 */
public final class NameKey {

	/** The longest name that can be looked up, in code units. */
	public static final int LONGEST = 500;

	private static final Pattern ACCENT = Pattern.compile("\\p{InCombining_Diacritical_Marks}");

	private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\p{Nd})[\\p{Z}\\s\\p{P}]+(?=\\p{Nd})");

	/** Stands for a hyphen between digits while all others are taken away. */
	private static final String KEPT = "\u2044";

	private static final Pattern IGNORED = Pattern.compile("[\\p{Z}\\s\\p{P}\\p{Cc}\\p{Cf}\\p{Cn}\\p{Cs}\\p{Co}`´ー]");

	private NameKey() {
	}

	/**
	 * Makes the key of a name, or of the beginning of one.
	 * @param text any text
	 * @return its key, which may be empty
	 */
	public static String of(String text) {
		return cleaned(cleaned(text));
	}

	/** What a sign hid from a rule is seen by it at the second time. */
	private static String cleaned(String text) {
		String plain = ACCENT.matcher(Normalizer.normalize(Folding.folded(text), Normalizer.Form.NFD)).replaceAll("");
		String folded = Normalizer.normalize(plain, Normalizer.Form.NFC);
		String separated = BETWEEN_DIGITS.matcher(folded).replaceAll(KEPT);
		return IGNORED.matcher(separated).replaceAll("").replace(KEPT, "-");
	}

}
