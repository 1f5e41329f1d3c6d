package org.opiniongraph.load.text;

import java.util.regex.Pattern;

/**
 * White space as Unicode defines it, including the ideographic space and the no-break
 * space.
 */
public final class Whitespace {

	private static final Pattern ANY = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern ENDS = Pattern.compile("^\\s+|\\s+$", Pattern.UNICODE_CHARACTER_CLASS);

	private Whitespace() {
	}

	/**
	 * Removes the white space at both ends.
	 * @param text any text
	 * @return the text without it
	 */
	public static String stripped(String text) {
		return ENDS.matcher(text).replaceAll("");
	}

	/**
	 * Removes all white space from a text.
	 * @param text any text
	 * @return the text without it
	 */
	public static String removed(String text) {
		return ANY.matcher(text).replaceAll("");
	}

}
