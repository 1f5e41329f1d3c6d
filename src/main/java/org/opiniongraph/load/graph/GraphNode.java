package org.opiniongraph.load.graph;

import java.util.Map;

import org.opiniongraph.model.NodeKind;

/**
 * A node of the graph, as it is or as it should be.
 *
 * @param id its id
 * @param kind its kind
 * @param properties all properties including the id; no value is null
 */
public record GraphNode(String id, NodeKind kind, Map<String, Object> properties) {

	public GraphNode {
		properties = Map.copyOf(properties);
	}

}
