package org.opiniongraph.knowledge.edition;

import java.util.List;

import org.opiniongraph.api.field.TextSpan;

/**
 * The words in which two states of a text differ.
 *
 * @param removed the words that only the earlier text has
 * @param added the words that only the later text has
 */
record WordDifference(List<TextSpan> removed, List<TextSpan> added) {
}
