package org.opiniongraph.knowledge.mention;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.TextSpan;
import org.opiniongraph.knowledge.opinion.Passage;

/**
 * A mention of a programme or organisation in a passage.
 *
 * @param subject the programme or organisation
 * @param passage the passage
 * @param evidence the places in the passage's text, in order
 * @param correction the reason of a researcher who added it, null if the program found it
 */
public record Mention(Subject subject, Passage passage, List<TextSpan> evidence, @Nullable String correction) {

	/** Copies the evidence. */
	public Mention {
		evidence = List.copyOf(evidence);
	}

}
