package org.opiniongraph.knowledge.theme;

/**
 * A word of a document that the vocabulary misses.
 *
 * @param id its id, which clients do not see
 * @param term the word
 * @param opinionCount how many opinions use it
 */
record ThemeSuggestion(String id, String term, int opinionCount) {
}
