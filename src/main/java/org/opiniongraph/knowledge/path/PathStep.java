package org.opiniongraph.knowledge.path;

import java.util.List;

import org.opiniongraph.api.field.TextSpan;

/**
 * One relationship of a way.
 *
 * @param from the node where the step begins
 * @param relationship the type in the graph, such as {@code RAISED}
 * @param forward whether it was walked along its arrow
 * @param to the node where the step ends
 * @param evidence the words that the relationship rests on, none where it rests on none
 */
record PathStep(Object from, String relationship, boolean forward, Object to, List<TextSpan> evidence) {

	PathStep {
		evidence = List.copyOf(evidence);
	}

}
