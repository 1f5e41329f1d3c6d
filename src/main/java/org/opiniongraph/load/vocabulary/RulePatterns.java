package org.opiniongraph.load.vocabulary;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Makes patterns of what a file of rules says. */
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

	/**
	 * Compiles a pattern.
	 * @param name where it stands, for the message
	 * @throws IllegalArgumentException when it is not a regular expression
	 */
	static Pattern compiled(String name, String pattern) {
		try {
			return Pattern.compile(pattern);
		}
		catch (PatternSyntaxException ex) {
			throw new IllegalArgumentException(
					"'%s' is not a regular expression: %s".formatted(name, ex.getDescription()), ex);
		}
	}

}
