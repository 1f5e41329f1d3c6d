package org.opiniongraph.ingest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.graph.NodeKind;
import org.opiniongraph.graph.RelationshipKind;

/** Nodes and relationships, as one document wants them or as they stand in the store. */
final class OpinionGraph {

	private final Map<String, GraphNode> nodes = new LinkedHashMap<>();

	private final Map<GraphRelationship.Key, GraphRelationship> relationships = new LinkedHashMap<>();

	/**
	 * Adds a node; the last one of an id stays. A property without a value is left out.
	 */
	void node(NodeKind kind, String id, Map<String, ? extends @Nullable Object> properties) {
		var all = new HashMap<String, Object>();
		all.put("id", id);
		properties.forEach((name, value) -> {
			if (value != null) {
				all.put(name, value);
			}
		});
		this.nodes.put(id, new GraphNode(id, kind, all));
	}

	/** Adds a relationship; the last one between two nodes stays. */
	void relationship(RelationshipKind kind, String from, String to, Map<String, Object> properties) {
		var key = new GraphRelationship.Key(kind, from, to);
		this.relationships.put(key, new GraphRelationship(key, properties));
	}

	void add(GraphNode node) {
		this.nodes.put(node.id(), node);
	}

	void add(GraphRelationship relationship) {
		this.relationships.put(relationship.key(), relationship);
	}

	void relationship(RelationshipKind kind, String from, String to) {
		relationship(kind, from, to, Map.of());
	}

	Map<String, GraphNode> nodes() {
		return this.nodes;
	}

	Map<GraphRelationship.Key, GraphRelationship> relationships() {
		return this.relationships;
	}

	/** Adds all of another graph; what both have is as the other has it. */
	void addAll(OpinionGraph other) {
		this.nodes.putAll(other.nodes);
		this.relationships.putAll(other.relationships);
	}

	/** Gives away all that it has, and is empty afterwards. */
	OpinionGraph taken() {
		var taken = new OpinionGraph();
		taken.addAll(this);
		this.nodes.clear();
		this.relationships.clear();
		return taken;
	}

}
