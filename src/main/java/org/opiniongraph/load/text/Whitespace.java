package org.opiniongraph.load.text;

import java.util.regex.Pattern;

/**
 * White space as Unicode defines it, including the ideographic space and the no-break
 * space.
 */
public final class Whitespace {

	private static final Pattern ANY = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

	private Whitespace() {
	}

	/**
	 * Removes the white space at both ends.
	 * @param text any text
	 * @return the text without it
	 */
	public static String stripped(String text) {
		int from = 0;
		int to = text.length();
		while (from < to && isWhite(text.charAt(from))) {
			from++;
		}
		while (from < to && isWhite(text.charAt(to - 1))) {
			to--;
		}
		return text.substring(from, to);
	}

	/**
	 * Removes all white space from a text.
	 * @param text any text
	 * @return the text without it
	 */
	public static String removed(String text) {
		return text.chars().anyMatch((it) -> isWhite((char) it)) ? ANY.matcher(text).replaceAll("") : text;
	}

	/** White_Space of Unicode: all of them are one character long. */
	private static boolean isWhite(char letter) {
		return Character.isSpaceChar(letter) || (letter >= '\t' && letter <= '\r') || letter == '\u0085';
	}

}
