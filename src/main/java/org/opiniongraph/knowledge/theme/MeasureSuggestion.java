package org.opiniongraph.knowledge.theme;

/**
 * A measure that texts of a document name and the vocabulary does not have.
 *
 * @param id its id, which is not public
 * @param term how the texts name it
 * @param opinionCount the number of opinions that name it
 * @param responseCount the number of responses that name it
 * @param entry an entry for the vocabulary
 */
record MeasureSuggestion(String id, String term, int opinionCount, int responseCount, String entry) {
}
