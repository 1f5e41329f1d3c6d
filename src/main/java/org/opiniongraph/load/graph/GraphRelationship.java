package org.opiniongraph.load.graph;

import java.util.Map;

import org.opiniongraph.model.RelationshipKind;

/**
 * A relationship of the graph, as it is or as it should be. There is at most one of each
 * kind between two nodes.
 *
 * @param key what and between which nodes
 * @param properties all its properties by name, of the types that a node has; no value is
 * null
 */
public record GraphRelationship(Key key, Map<String, Object> properties) {

	public GraphRelationship {
		properties = Map.copyOf(properties);
	}

	/**
	 * The identity of a relationship.
	 *
	 * @param kind its kind
	 * @param from the id of the start node
	 * @param to the id of the end node
	 */
	public record Key(RelationshipKind kind, String from, String to) {
	}

}
