package org.opiniongraph.ingest;

import java.util.List;

/**
 * What makes one graph of another.
 *
 * @param removedRelationships there, but not wanted
 * @param removedNodes there, but not wanted
 * @param writtenNodes wanted, but not there or with other properties
 * @param writtenRelationships wanted, but not there or with other properties
 */
record GraphChange(List<GraphRelationship> removedRelationships, List<GraphNode> removedNodes,
		List<GraphNode> writtenNodes, List<GraphRelationship> writtenRelationships) {

	/** What is there but not wanted. */
	static GraphChange removals(OpinionGraph stored, OpinionGraph wanted) {
		return new GraphChange(
				stored.relationships()
					.values()
					.stream()
					.filter((it) -> !wanted.relationships().containsKey(it.key()))
					.toList(),
				stored.nodes().values().stream().filter((it) -> !wanted.nodes().containsKey(it.id())).toList(),
				List.of(), List.of());
	}

	/** What is wanted, but not there or there with other properties. */
	static GraphChange additions(OpinionGraph stored, OpinionGraph wanted) {
		return new GraphChange(List.of(), List.of(),
				wanted.nodes().values().stream().filter((it) -> !it.equals(stored.nodes().get(it.id()))).toList(),
				wanted.relationships()
					.values()
					.stream()
					.filter((it) -> !it.equals(stored.relationships().get(it.key())))
					.toList());
	}

}
