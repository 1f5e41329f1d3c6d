package org.opiniongraph.load.vocabulary;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the pieces of a file of rules into its patterns. */
final class RulePatterns {

	private static final Pattern PIECE = Pattern.compile("(?<!\\\\p)\\{(\\p{L}+)\\}");

	private RulePatterns() {
	}

	/**
	 * Puts pieces in the places of their names. Pieces may have pieces.
	 * @throws IllegalArgumentException when a piece is missing
	 */
	static String filledIn(String words, Map<String, String> pieces) {
		return PIECE.matcher(words).replaceAll((mark) -> {
			String piece = pieces.get(mark.group(1));
			if (piece == null) {
				throw new IllegalArgumentException("there is no piece '%s'".formatted(mark.group(1)));
			}
			return Matcher.quoteReplacement(filledIn(piece, pieces));
		});
	}

}
