package org.opiniongraph.knowledge.theme;

/**
 * A word of a document that the vocabulary does not have.
 *
 * @param id its id, which is not public
 * @param term the word
 * @param opinionCount the number of opinions that use it
 */
record ThemeSuggestion(String id, String term, int opinionCount) {
}
