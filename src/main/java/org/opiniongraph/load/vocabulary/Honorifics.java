package org.opiniongraph.load.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/**
 * Words that stand behind or in front of a person's name and are no part of it: the file
 * {@code honorifics.yaml}. What members are called in their own council (構成員) stands with
 * the council.
 *
 * @param behind behind a name (氏)
 * @param before in front of a name (Mr)
 */
public record Honorifics(List<String> behind, List<String> before) {

	/** The longest, in code units. */
	public static final int LONGEST = 20;

	/**
	 * Copies the lists and refuses what nobody says.
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
					"'%s' is no honorific: expected 1 to %d letters".formatted(word, LONGEST));
		}
	}

}
