package org.opiniongraph.load.graph;

import java.util.Map;

import org.opiniongraph.model.RelationshipKind;

/**
 * A relationship as it stands or should stand in the graph; there is one at most between
 * two nodes for each kind.
 *
 * @param key what and between which nodes
 * @param properties all its properties by name, of the types that a node's have; none is
 * null
 */
public record GraphRelationship(Key key, Map<String, Object> properties) {

	public GraphRelationship {
		properties = Map.copyOf(properties);
	}

	/**
	 * What tells relationships apart.
	 *
	 * @param kind its kind
	 * @param from the id where it begins
	 * @param to the id where it ends
	 */
	public record Key(RelationshipKind kind, String from, String to) {
	}

}
