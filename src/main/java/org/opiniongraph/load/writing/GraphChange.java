package org.opiniongraph.load.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.opiniongraph.load.graph.GraphNode;
import org.opiniongraph.load.graph.GraphRelationship;
import org.opiniongraph.load.graph.OpinionGraph;

/**
 * The difference between two graphs, collected part by part.
 *
 * @param removedRelationships there, but not wanted
 * @param removedNodes the ids of nodes that are there, but not wanted
 * @param writtenNodes wanted, but not there or with other properties
 * @param writtenRelationships wanted, but not there or with other properties
 */
public record GraphChange(List<GraphRelationship> removedRelationships, List<String> removedNodes,
		List<NodeChange> writtenNodes, List<GraphRelationship> writtenRelationships) {

	/** A node that goes takes its relationships with it. */
	private static final int OF_A_REMOVED_NODE = 10;

	/** Begins with no difference. */
	public GraphChange() {
		this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
	}

	/** Adds the relationships that are there but not wanted. */
	public void removeRelationships(OpinionGraph stored, OpinionGraph wanted) {
		stored.relationships()
			.values()
			.stream()
			.filter((it) -> !wanted.relationships().containsKey(it.key()))
			.forEach(this.removedRelationships::add);
	}

	/** Adds nodes that are there but not wanted. */
	public void removeNodes(Collection<String> ids) {
		this.removedNodes.addAll(ids);
	}

	/**
	 * Adds what is wanted, but is neither stored nor known to be there as it is wanted.
	 */
	public void add(OpinionGraph stored, OpinionGraph known, OpinionGraph wanted) {
		for (GraphNode node : wanted.nodes().values()) {
			GraphNode before = stored.nodes().getOrDefault(node.id(), known.nodes().get(node.id()));
			if (!node.equals(before)) {
				this.writtenNodes.add(new NodeChange(node, before));
			}
		}
		wanted.relationships()
			.values()
			.stream()
			.filter((it) -> !it.equals(stored.relationships().get(it.key()))
					&& !it.equals(known.relationships().get(it.key())))
			.forEach(this.writtenRelationships::add);
	}

	/**
	 * Parts it, in the order in which it has to be written: what goes, goes first, so
	 * that nothing is in the way of what comes, and nodes come before relationships.
	 * @param most how much each may carry
	 * @return one at least
	 */
	public List<GraphChange> slices(int most) {
		var slices = new ArrayList<GraphChange>(List.of(new GraphChange()));
		this.removedRelationships.forEach((it) -> room(slices, most).removedRelationships.add(it));
		this.removedNodes.forEach((it) -> room(slices, most).removedNodes.add(it));
		this.writtenNodes.forEach((it) -> room(slices, most).writtenNodes.add(it));
		this.writtenRelationships.forEach((it) -> room(slices, most).writtenRelationships.add(it));
		return slices;
	}

	private static GraphChange room(List<GraphChange> slices, int most) {
		if (slices.getLast().size() >= most) {
			slices.add(new GraphChange());
		}
		return slices.getLast();
	}

	/** The number of changes. */
	public int size() {
		return this.removedRelationships.size() + OF_A_REMOVED_NODE * this.removedNodes.size()
				+ this.writtenNodes.size() + this.writtenRelationships.size();
	}

}
