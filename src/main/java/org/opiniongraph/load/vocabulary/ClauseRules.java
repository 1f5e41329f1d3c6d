package org.opiniongraph.load.vocabulary;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Where sentences and clauses begin and end: regular expressions for a verbatim text.
 *
 * @param sentence a sentence without its full stop
 * @param end what follows a clause
 * @param concession what follows a clause that only leads to the next one
 * @param word the word at the end of a text, which is before an ending
 * @param joining what joins an act to its verb, at the end of a text
 * @param actor what stands behind the organisation that acts
 * @param continued the ending of a verb that shares the ending of its sentence
 * @param supplement the beginning of a sentence that adds something
 * @param continuation the beginning of a sentence that goes on with the one before it
 * @param opening what stands before an act and is none of it
 */
public record ClauseRules(String sentence, String end, String concession, String word, String joining, String actor,
		String continued, String supplement, String continuation, String opening) {

	/**
	 * Refuses what cannot be used.
	 * @throws IllegalArgumentException when a pattern is missing or is none
	 */
	public ClauseRules {
		if (Stream.of(sentence, end, concession, word, joining, actor, continued, supplement, continuation, opening)
			.anyMatch(Spelling::isBlank)) {
			throw new IllegalArgumentException("'clauses': expected 'sentence', 'end', 'concession', 'word', 'joining',"
					+ " 'actor', 'continued', 'supplement', 'continuation' and 'opening'");
		}
		Stream.of(sentence, end, concession, word, joining, actor, continued, supplement, continuation, opening)
			.forEach((pattern) -> compiled("clauses", pattern));
	}

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
