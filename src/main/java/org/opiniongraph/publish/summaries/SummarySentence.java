package org.opiniongraph.publish.summaries;

import java.util.List;

/**
 * One claim, in both languages.
 *
 * @param ja in Japanese
 * @param en in English
 * @param nodes the nodes that it names, the subject first
 */
record SummarySentence(String ja, String en, List<SummaryNode> nodes) {

	SummarySentence {
		nodes = List.copyOf(nodes);
	}

}
