package org.opiniongraph.load.writing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.opiniongraph.model.NodeKind;

/**
 * The statements that write and delete nodes, one pair for each kind, because a label
 * that an index is to serve cannot be a parameter; each text is made once.
 */
public final class NodeStatements {

	private static final Map<NodeKind, String> WRITE = texts("""
			UNWIND $rows AS row
			MERGE (node:{label} {id: row.id})
			SET node = row
			""");

	private static final Map<NodeKind, String> DELETE = texts("""
			UNWIND $ids AS id
			MATCH (node:{label} {id: id})
			DETACH DELETE node
			""");

	private static final Map<NodeKind, String> BURY = texts("""
			UNWIND $ids AS id
			MATCH (node:{label} {id: id})
			USING INDEX SEEK node:{label}(id)
			MERGE (tombstone:Tombstone {id: id})
			SET tombstone.sequence = $sequence, tombstone.name = coalesce(node.name, node.title),
			  tombstone.text = node.text
			""");

	private static final Map<NodeKind, String> RELATIONSHIPS = texts("""
			UNWIND $ids AS id
			MATCH (node:{label} {id: id})-[r]-()
			USING INDEX SEEK node:{label}(id)
			RETURN startNode(r).id AS from, type(r) AS type, endNode(r).id AS to
			""");

	private NodeStatements() {
	}

	/** Takes {@code $rows}: maps of all properties of a node, its id among them. */
	static String write(NodeKind kind) {
		return Objects.requireNonNull(WRITE.get(kind));
	}

	/** Takes {@code $ids}. */
	static String delete(NodeKind kind) {
		return Objects.requireNonNull(DELETE.get(kind));
	}

	/**
	 * Takes {@code $ids} and the number of a load, {@code $sequence}; says what nodes
	 * that are about to go said or were called.
	 */
	public static String bury(NodeKind kind) {
		return Objects.requireNonNull(BURY.get(kind));
	}

	/** Takes {@code $ids}; returns {@code from} and {@code to} (ids) and {@code type}. */
	public static String relationships(NodeKind kind) {
		return Objects.requireNonNull(RELATIONSHIPS.get(kind));
	}

	private static Map<NodeKind, String> texts(String statement) {
		var texts = new EnumMap<NodeKind, String>(NodeKind.class);
		for (NodeKind kind : NodeKind.values()) {
			texts.put(kind, statement.replace("{label}", kind.label()));
		}
		return texts;
	}

}
