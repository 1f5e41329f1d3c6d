package org.opiniongraph.publish.graphfile;

import java.util.SortedMap;

import org.opiniongraph.model.RelationshipKind;

/**
 * A relationship.
 *
 * @param kind its kind
 * @param from the id of the start node
 * @param to the id of the end node
 * @param properties as those of a node
 */
public record ExportedRelationship(RelationshipKind kind, String from, String to,
		SortedMap<String, Object> properties) {

	/** The id of the end by which it is found. */
	public String owner() {
		return this.kind.owner(this.from, this.to);
	}

	/** The id of the other end. */
	public String other() {
		return owner().equals(this.from) ? this.to : this.from;
	}

}
