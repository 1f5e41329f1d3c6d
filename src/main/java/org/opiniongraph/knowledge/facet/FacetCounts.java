package org.opiniongraph.knowledge.facet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.opiniongraph.knowledge.facet.LeadingNodes.LeadingNode;
import org.opiniongraph.neo4j.reading.TextOrder;

/**
 * The numbers of one kind of facet.
 *
 * @param size how many values have passages
 * @param sum the sum of the numbers of all values
 * @param leading the values with the most passages, the most first
 */
record FacetCounts(long size, long sum, List<LeadingNode> leading) {

	static final FacetCounts NONE = new FacetCounts(0, 0, List.of());

	private static final Comparator<LeadingNode> MOST_FIRST = Comparator.comparingLong(LeadingNode::opinionCount)
		.reversed()
		.thenComparing(LeadingNode::id, TextOrder.BY_CODE_POINT);

	FacetCounts {
		leading = List.copyOf(leading);
	}

	/**
	 * Ranks numbers.
	 * @param numbers the numbers of all values
	 * @param first how many values at most
	 */
	static FacetCounts of(Map<String, Long> numbers, int first) {
		return new FacetCounts(numbers.size(), numbers.values().stream().mapToLong(Long::longValue).sum(),
				numbers.entrySet()
					.stream()
					.map((it) -> new LeadingNode(it.getKey(), it.getValue()))
					.sorted(MOST_FIRST)
					.limit(first)
					.toList());
	}

	/** The sum of the numbers of all values that are not among the leading ones. */
	long others() {
		return this.sum - this.leading.stream().mapToLong(LeadingNode::opinionCount).sum();
	}

}
