package org.opiniongraph.mention;

import java.util.List;

import org.opiniongraph.graphql.TextSpan;
import org.opiniongraph.opinion.Passage;

/**
 * That a passage names a subject.
 *
 * @param subject what is named
 * @param passage where
 * @param evidence the places in the passage's text, in order
 */
public record Mention(Subject subject, Passage passage, List<TextSpan> evidence) {

	/** Copies the evidence. */
	public Mention {
		evidence = List.copyOf(evidence);
	}

}
