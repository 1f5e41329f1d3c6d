package org.opiniongraph.api.limits;

/**
 * The longest run of digits in a query's text. The time to read a number grows with the
 * square of its length, so it is asked before the text is parsed.
 */
final class Digits {

	private Digits() {
	}

	static int longestRun(String text) {
		int longest = 0;
		int run = 0;
		for (int at = 0; at < text.length(); at++) {
			char sign = text.charAt(at);
			run = (sign >= '0' && sign <= '9') ? run + 1 : 0;
			longest = Math.max(longest, run);
		}
		return longest;
	}

}
