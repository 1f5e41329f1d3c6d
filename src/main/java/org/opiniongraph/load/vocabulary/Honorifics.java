package org.opiniongraph.load.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/**
 * Words before or after a person's name that are not part of it: the file {@code
 * honorifics.yaml}. The role words of a council (構成員) are in the file of the council.
 *
 * @param behind words after a name (氏)
 * @param before words before a name (Mr)
 */
public record Honorifics(List<String> behind, List<String> before) {

	/** The longest, in code units. */
	public static final int LONGEST = 20;

	/**
	 * Copies the lists and rejects invalid words.
	 * @throws IllegalArgumentException when a list is missing, or a word is empty or
	 * longer than {@value #LONGEST}
	 */
	public Honorifics {
		if (behind == null || before == null) {
			throw new IllegalArgumentException("expected the entries 'behind' and 'before'");
		}
		behind = List.copyOf(behind);
		before = List.copyOf(before);
		Stream.concat(behind.stream(), before.stream()).forEach(Honorifics::require);
	}

	private static void require(String word) {
		if (word.isBlank() || word.length() > LONGEST) {
			throw new IllegalArgumentException(
					"'%s' is not an honorific: expected 1 to %d letters".formatted(word, LONGEST));
		}
	}

}
