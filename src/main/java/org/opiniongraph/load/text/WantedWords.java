package org.opiniongraph.load.text;

import java.util.List;

/**
 * What a search asks for. All parts must hold.
 *
 * @param text words and phrases that must all be there, as they were typed; may be empty
 * @param anyOf words or phrases of which one must be there; empty for no condition
 * @param noneOf words or phrases of which none may be there
 * @param startingWith the beginnings of words that must all be there
 * @param subjects ids of nodes that {@code text} is a name of: a passage that is about
 * one of them, or names it, counts as one that has the words
 */
public record WantedWords(String text, List<String> anyOf, List<String> noneOf, List<String> startingWith,
		List<String> subjects) {

	/** Copies the lists. */
	public WantedWords {
		anyOf = List.copyOf(anyOf);
		noneOf = List.copyOf(noneOf);
		startingWith = List.copyOf(startingWith);
		subjects = List.copyOf(subjects);
	}

	/** Words and phrases alone. */
	public static WantedWords of(String text) {
		return new WantedWords(text, List.of(), List.of(), List.of(), List.of());
	}

	/** The same, where the text is a name of these nodes. */
	public WantedWords about(List<String> ids) {
		return new WantedWords(this.text, this.anyOf, this.noneOf, this.startingWith, ids);
	}

	/** Whether there is a condition beside the text. */
	public boolean hasMore() {
		return !this.anyOf.isEmpty() || !this.noneOf.isEmpty() || !this.startingWith.isEmpty();
	}

}
