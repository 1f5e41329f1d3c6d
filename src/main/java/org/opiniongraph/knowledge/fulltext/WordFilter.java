package org.opiniongraph.knowledge.fulltext;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.BadInputException;

/**
 * Conditions for words beside those that are typed, for the fields of an advanced search.
 *
 * @param anyOf words or phrases of which one must be there
 * @param noneOf words or phrases of which none may be there
 * @param startingWith beginnings of words that must all be there
 * @param alsoByName whether a name also finds what it names where texts have its words
 * @param wordsOnly whether a name is searched for as words only
 */
public record WordFilter(@Nullable List<String> anyOf, @Nullable List<String> noneOf,
		@Nullable List<String> startingWith, @Nullable Boolean alsoByName, @Nullable Boolean wordsOnly) {

	/** No condition. */
	public static final WordFilter NONE = new WordFilter(null, null, null, null, null);

	/**
	 * Checks the conditions and writes them in the one way in which they are compared.
	 * @param at the argument that holds them, with a point behind it
	 * @return the same conditions
	 * @throws BadInputException when a list or a word is too long, or two conditions
	 * contradict each other
	 */
	public WordFilter checked(String at) {
		if (Boolean.TRUE.equals(this.alsoByName) && Boolean.TRUE.equals(this.wordsOnly)) {
			throw new BadInputException(at + "alsoByName", "expected 'alsoByName' or 'wordsOnly', not both");
		}
		return new WordFilter(words(at + "anyOf", this.anyOf), words(at + "noneOf", this.noneOf),
				words(at + "startingWith", this.startingWith), Boolean.TRUE.equals(this.alsoByName) ? true : null,
				Boolean.TRUE.equals(this.wordsOnly) ? true : null);
	}

	private static @Nullable List<String> words(String argument, @Nullable List<String> words) {
		if (words == null) {
			return null;
		}
		if (words.size() > FullText.MOST_WORDS) {
			throw new BadInputException(argument, "expected at most %d words and phrases, but there were %d"
				.formatted(FullText.MOST_WORDS, words.size()));
		}
		words.forEach((word) -> FullText.check(argument, word));
		List<String> plain = words.stream().map(FullText::plain).filter(Objects::nonNull).distinct().sorted().toList();
		return plain.isEmpty() ? null : plain;
	}

	/** Whether there is a word among them. */
	public boolean hasWords() {
		return this.anyOf != null || this.noneOf != null || this.startingWith != null;
	}

}
