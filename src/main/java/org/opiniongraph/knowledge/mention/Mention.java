package org.opiniongraph.knowledge.mention;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.TextSpan;
import org.opiniongraph.knowledge.opinion.Passage;

/**
 * That a passage names a subject.
 *
 * @param subject what is named
 * @param passage where
 * @param evidence the places in the passage's text, in order
 * @param correction a researcher's reason for adding it, null where the text's own words
 * were found
 */
public record Mention(Subject subject, Passage passage, List<TextSpan> evidence, @Nullable String correction) {

	/** Copies the evidence. */
	public Mention {
		evidence = List.copyOf(evidence);
	}

}
