package org.opiniongraph.knowledge.path;

import java.util.List;

import org.opiniongraph.api.field.TextSpan;

/**
 * One relationship of a path.
 *
 * @param from the node where the step begins
 * @param relationship the type in the graph, such as {@code RAISED}
 * @param forward whether the step follows the direction of the relationship
 * @param to the node where the step ends
 * @param evidence the words that show the relationship; empty if it does not rest on
 * words
 */
record PathStep(Object from, String relationship, boolean forward, Object to, List<TextSpan> evidence) {

	PathStep {
		evidence = List.copyOf(evidence);
	}

}
