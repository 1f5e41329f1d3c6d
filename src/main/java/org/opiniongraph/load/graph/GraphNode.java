package org.opiniongraph.load.graph;

import java.util.Map;

import org.opiniongraph.model.NodeKind;

/**
 * A node of the graph, as it is or as it should be.
 *
 * @param id its id
 * @param kind its kind
 * @param properties all its properties by name, including the id, of the types
 * {@code String}, {@code Long}, {@code Double}, {@code Boolean} and lists of one of
 * these; no value is null
 */
public record GraphNode(String id, NodeKind kind, Map<String, Object> properties) {

	public GraphNode {
		properties = Map.copyOf(properties);
	}

}
