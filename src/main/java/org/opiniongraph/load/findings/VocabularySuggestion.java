package org.opiniongraph.load.findings;

import java.util.List;

/**
 * Words that texts of a document have and the vocabulary misses.
 *
 * @param term the words
 * @param textCount how many texts have them
 * @param examples the words around them in the first texts
 * @param file the file of the vocabulary that the entry is for
 * @param entry an entry in YAML, for a keeper to paste and to complete
 */
public record VocabularySuggestion(String term, int textCount, List<String> examples, String file, String entry) {

	/** Copies the list. */
	public VocabularySuggestion {
		examples = List.copyOf(examples);
	}

}
