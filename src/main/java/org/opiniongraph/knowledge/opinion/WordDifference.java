package org.opiniongraph.knowledge.opinion;

import java.util.List;

import org.opiniongraph.api.field.TextSpan;

/**
 * The words in which two states of a text differ.
 *
 * @param removed the words that only the earlier text has
 * @param added the words that only the later text has
 */
public record WordDifference(List<TextSpan> removed, List<TextSpan> added) {

	/** Copies the lists. */
	public WordDifference {
		removed = List.copyOf(removed);
		added = List.copyOf(added);
	}

}
