package org.opiniongraph.load.commitment;

/**
 * The place of a sentence in its text.
 *
 * @param start where it begins
 * @param group where the first of the sentences begins that go on with one another; the
 * same as {@code start} for most
 * @param supplement whether it only adds something
 */
record SentencePlace(int start, int group, boolean supplement) {
}
