package org.opiniongraph.publish.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;

/**
 * The number of nodes and relationships that an export read.
 *
 * @param nodes by label, in the order of the kinds
 * @param relationships by type
 */
record GraphCounts(Map<String, Long> nodes, Map<String, Long> relationships) {

	GraphCounts() {
		this(new LinkedHashMap<>(), new TreeMap<>());
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

}
