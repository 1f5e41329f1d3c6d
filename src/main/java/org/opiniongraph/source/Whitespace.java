package org.opiniongraph.source;

import java.util.regex.Pattern;

/** White space as Unicode counts it, the ideographic space included. */
public final class Whitespace {

	private static final Pattern ANY = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

	private Whitespace() {
	}

	/**
	 * Takes all white space out of a text.
	 * @param text any text
	 * @return the text without it
	 */
	public static String removed(String text) {
		return ANY.matcher(text).replaceAll("");
	}

}
