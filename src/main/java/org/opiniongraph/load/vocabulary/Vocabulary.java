package org.opiniongraph.load.vocabulary;

import java.util.List;
import java.util.Set;

/**
 * Everything that a text may name or be about. It is immutable.
 *
 * @param terms programmes and organisations; no id appears twice, and a spelling only in
 * entries for different councils or documents
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

	/**
	 * What texts of a document may name and be about.
	 * @param slugs the slugs of the document and of its council
	 * @return this without the entries that are for others
	 */
	public Vocabulary of(Set<String> slugs) {
		return new Vocabulary(this.terms.stream().filter((it) -> Scopes.includes(it.within(), slugs)).toList(),
				this.themes.stream().filter((it) -> Scopes.includes(it.within(), slugs)).toList(), this.words,
				this.stockWords, this.language, this.weights);
	}

	/**
	 * Whether there is an entry.
	 * @param id an id of any kind
	 */
	public boolean has(String id) {
		return this.terms.stream().anyMatch((it) -> it.id().equals(id))
				|| this.themes.stream().anyMatch((it) -> it.id().equals(id));
	}

}
