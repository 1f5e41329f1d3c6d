package org.opiniongraph.load.vocabulary;

import java.util.List;
import java.util.Set;

/**
 * Everything that a text may name or be about. It is immutable.
 *
 * @param terms programmes and organisations; no id and no spelling appears twice
 * @param themes themes; no id and no name appears twice, and every broader theme is among
 * them
 * @param words further words that are not split
 * @param stockWords words that appear in every paper of this kind and show nothing
 * @param language how texts say things, whatever they name
 * @param weights the weights of words and themes
 */
public record Vocabulary(List<Term> terms, List<ThemeEntry> themes, List<String> words, Set<String> stockWords,
		LanguageRules language, TermWeights weights) {

	/** Copies the lists. */
	public Vocabulary {
		terms = List.copyOf(terms);
		themes = List.copyOf(themes);
		words = List.copyOf(words);
		stockWords = Set.copyOf(stockWords);
	}

}
