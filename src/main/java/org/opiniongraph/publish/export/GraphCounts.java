package org.opiniongraph.publish.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;

/** The number of nodes and relationships that an export read. */
final class GraphCounts {

	private final Map<String, Long> nodes = new LinkedHashMap<>();

	private final Map<String, Long> relationships = new TreeMap<>();

	GraphCounts() {
		for (NodeKind kind : NodeKind.values()) {
			this.nodes.put(kind.label(), 0L);
		}
		for (RelationshipKind kind : RelationshipKind.values()) {
			this.relationships.put(kind.type(), 0L);
		}
	}

	void add(NodeKind kind) {
		this.nodes.merge(kind.label(), 1L, Long::sum);
	}

	void add(RelationshipKind kind) {
		this.relationships.merge(kind.type(), 1L, Long::sum);
	}

	/** By label, in the order of the kinds. */
	Map<String, Long> nodes() {
		return this.nodes;
	}

	/** By type. */
	Map<String, Long> relationships() {
		return this.relationships;
	}

}
