package org.opiniongraph.load.graph;

import java.util.Map;

import org.opiniongraph.model.NodeKind;

/**
 * A node as it stands or should stand in the graph.
 *
 * @param id its id
 * @param kind its kind
 * @param properties all its properties by name, the id among them: {@code String},
 * {@code Long}, {@code Double}, {@code Boolean} and lists of one of these; none is null
 */
public record GraphNode(String id, NodeKind kind, Map<String, Object> properties) {

	public GraphNode {
		properties = Map.copyOf(properties);
	}

}
