package org.opiniongraph.load.vocabulary;

import java.util.List;
import java.util.Set;

/**
 * All that a text may name or be about.
 *
 * @param terms programmes and organisations; no id and no spelling twice
 * @param themes topics; no id and no name twice, every broader theme among them
 * @param words further words that stay whole when a text is cut
 * @param stockWords words that stand in any paper of the kind and tell nothing
 * @param honorifics words around persons' names
 * @param pointers how texts point elsewhere
 * @param weights how telling words and themes are
 */
public record Vocabulary(List<Term> terms, List<Theme> themes, List<String> words, Set<String> stockWords,
		Honorifics honorifics, Pointers pointers, TermWeights weights) {

	/** Copies the lists. */
	public Vocabulary {
		terms = List.copyOf(terms);
		themes = List.copyOf(themes);
		words = List.copyOf(words);
		stockWords = Set.copyOf(stockWords);
	}

}
