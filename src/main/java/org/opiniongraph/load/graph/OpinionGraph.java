package org.opiniongraph.load.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;

/**
 * Nodes and relationships, as a document wants them or as they are in the database. It is
 * not thread-safe.
 *
 * @param nodes by id
 * @param relationships by key
 */
public record OpinionGraph(Map<String, GraphNode> nodes, Map<GraphRelationship.Key, GraphRelationship> relationships) {

	/** Begins an empty graph. */
	public OpinionGraph() {
		this(new LinkedHashMap<>(), new LinkedHashMap<>());
	}

	/** Properties by name; a value may be missing. */
	static Map<String, @Nullable Object> properties(@Nullable Object... namesAndValues) {
		var properties = new HashMap<String, @Nullable Object>();
		for (int name = 0; name < namesAndValues.length; name += 2) {
			properties.put(String.valueOf(namesAndValues[name]), namesAndValues[name + 1]);
		}
		return properties;
	}

	/**
	 * Adds a node; the last one of an id stays. A property without a value is left out.
	 */
	public void node(NodeKind kind, String id, Map<String, ? extends @Nullable Object> properties) {
		Map<String, Object> all = present(properties);
		all.put("id", id);
		this.nodes.put(id, new GraphNode(id, kind, all));
	}

	/**
	 * Adds a relationship; the last one between two nodes stays. A property without a
	 * value is left out.
	 */
	public void relationship(RelationshipKind kind, String from, String to,
			Map<String, ? extends @Nullable Object> properties) {
		var key = new GraphRelationship.Key(kind, from, to);
		this.relationships.put(key, new GraphRelationship(key, present(properties)));
	}

	public void add(GraphNode node) {
		this.nodes.put(node.id(), node);
	}

	public void add(GraphRelationship relationship) {
		this.relationships.put(relationship.key(), relationship);
	}

	public void relationship(RelationshipKind kind, String from, String to) {
		relationship(kind, from, to, Map.of());
	}

	/** Adds all of another graph; what both have is as the other has it. */
	public void addAll(OpinionGraph other) {
		this.nodes.putAll(other.nodes);
		this.relationships.putAll(other.relationships);
	}

	/** Gives away all that it has, and is empty afterwards. */
	public OpinionGraph taken() {
		var taken = new OpinionGraph();
		taken.addAll(this);
		this.nodes.clear();
		this.relationships.clear();
		return taken;
	}

	private static Map<String, Object> present(Map<String, ? extends @Nullable Object> properties) {
		var present = new HashMap<String, Object>();
		properties.forEach((name, value) -> {
			if (value != null) {
				present.put(name, value);
			}
		});
		return present;
	}

}
