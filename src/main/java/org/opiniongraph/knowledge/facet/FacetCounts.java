package org.opiniongraph.knowledge.facet;

import java.util.List;

import org.opiniongraph.knowledge.facet.LeadingNodes.LeadingNode;

/**
 * The numbers of one kind of facet.
 *
 * @param size how many values have passages
 * @param sum the sum of the numbers of all values
 * @param leading the values with the most passages, the most first
 */
record FacetCounts(long size, long sum, List<LeadingNode> leading) {

	static final FacetCounts NONE = new FacetCounts(0, 0, List.of());

	FacetCounts {
		leading = List.copyOf(leading);
	}

	/** The sum of the numbers of all values that are not among the leading ones. */
	long others() {
		return this.sum - this.leading.stream().mapToLong(LeadingNode::opinionCount).sum();
	}

}
