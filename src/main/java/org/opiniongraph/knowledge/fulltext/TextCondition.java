package org.opiniongraph.knowledge.fulltext;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.text.WantedWords;

/**
 * The words that a text must have, checked and plain.
 *
 * @param text words and phrases that must all be there; "" for none
 * @param words the other conditions
 */
public record TextCondition(String text, WordFilter words) {

	/** A blank or a slash between two Japanese letters: these are two words. */
	private static final Pattern TWO_WORDS = Pattern.compile("[\\u3005-\\uFA6D][ /／][\\u3005-\\uFA6D]");

	/** Words and phrases alone. */
	public static TextCondition of(String text) {
		return new TextCondition(text, WordFilter.NONE);
	}

	/**
	 * A condition, if there is any.
	 * @param text words and phrases; null for none
	 * @param words other conditions; null for none
	 * @return null if both are none
	 */
	public static @Nullable TextCondition of(@Nullable String text, @Nullable WordFilter words) {
		return (text == null && (words == null || !words.hasWords())) ? null : new TextCondition(
				Objects.requireNonNullElse(text, ""), Objects.requireNonNullElse(words, WordFilter.NONE));
	}

	/** Whether the text may be a name: quotes, and two words, are only what they say. */
	boolean mayBeName() {
		return !this.text.isEmpty() && !TWO_WORDS.matcher(this.text).find() && this.words.wordsOnly() == null
				&& this.text.chars().noneMatch(FullText::isQuote);
	}

	/** Whether a name finds what it names even where texts have its words. */
	boolean isAlsoByName() {
		return this.words.alsoByName() != null;
	}

	WantedWords wanted(List<String> subjects) {
		return new WantedWords(this.text, listed(this.words.anyOf()), listed(this.words.noneOf()),
				listed(this.words.startingWith()), subjects);
	}

	private static List<String> listed(@Nullable List<String> words) {
		return (words != null) ? words : List.of();
	}

}
