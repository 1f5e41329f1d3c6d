package org.opiniongraph.ingest;

import java.util.Map;

import org.opiniongraph.graph.RelationshipKind;

/**
 * A relationship as it stands or should stand in the graph; there is one at most between
 * two nodes for each kind.
 *
 * @param key what and between which nodes
 * @param properties all its properties; none is null
 */
record GraphRelationship(Key key, Map<String, Object> properties) {

	GraphRelationship {
		properties = Map.copyOf(properties);
	}

	/**
	 * What tells relationships apart.
	 *
	 * @param kind its kind
	 * @param from the id where it begins
	 * @param to the id where it ends
	 */
	record Key(RelationshipKind kind, String from, String to) {
	}

}
