package org.opiniongraph.knowledge.opinion;

/**
 * Words of a text that the scan spoiled.
 *
 * @param words as the text has them
 * @param readAs the words that are meant
 * @param reason why a researcher says so
 */
public record ScanError(String words, String readAs, String reason) {
}
