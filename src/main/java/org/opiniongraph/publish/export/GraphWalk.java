package org.opiniongraph.publish.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;
import org.opiniongraph.neo4j.connection.Progress;
import org.opiniongraph.publish.graphfile.ExportWriter;
import org.opiniongraph.publish.graphfile.ExportedNode;
import org.opiniongraph.publish.graphfile.ExportedRelationship;
import org.opiniongraph.publish.graphfile.GraphHeader;

/**
 * Reads the whole graph once for all writers: first the nodes by kind and id, then the
 * relationships by the nodes that own them.
 */
record GraphWalk(ExportQueries queries) {

	private static final int NODES_AT_ONCE = 500;

	private static final int OWNERS_AT_ONCE = 250;

	/** Progress is not logged for fewer nodes and relationships. */
	private static final int RECORDS_WITH_PROGRESS = 10_000;

	/** Less than any id. */
	private static final String BEFORE_ALL = "";

	/** Walks what one of the writers takes at least, and says how much that was. */
	GraphCounts walk(GraphHeader graph, Collection<? extends ExportWriter> writers) throws IOException {
		List<NodeKind> nodes = Arrays.stream(NodeKind.values())
			.filter((kind) -> writers.stream().anyMatch((it) -> it.takes(kind)))
			.toList();
		List<NodeKind> owners = Arrays.stream(NodeKind.values()).filter((kind) -> owns(kind, writers)).toList();
		Map<NodeKind, ExportQueries.Counts> expected = this.queries.counts();
		var counts = new GraphCounts();
		long all = nodes.stream().mapToLong((it) -> Objects.requireNonNull(expected.get(it)).nodes()).sum()
				+ owners.stream().mapToLong((it) -> Objects.requireNonNull(expected.get(it)).owned()).sum();
		try (var progress = new Progress("Exporting", "records", all, RECORDS_WITH_PROGRESS)) {
			for (ExportWriter writer : writers) {
				writer.begin(graph);
			}
			for (NodeKind kind : nodes) {
				nodes(kind, writers, counts, progress);
			}
			for (NodeKind owner : owners) {
				relationships(owner, writers, counts, progress);
			}
			for (ExportWriter writer : writers) {
				writer.end();
			}
		}
		return counts;
	}

	private static boolean owns(NodeKind owner, Collection<? extends ExportWriter> writers) {
		return Arrays.stream(RelationshipKind.values())
			.filter((it) -> it.owner() == owner)
			.anyMatch((kind) -> writers.stream().anyMatch((it) -> it.takes(kind)));
	}

	private void nodes(NodeKind kind, Collection<? extends ExportWriter> writers, GraphCounts counts, Progress progress)
			throws IOException {
		List<ExportedNode> nodes = this.queries.nodes(kind, BEFORE_ALL, NODES_AT_ONCE);
		while (!nodes.isEmpty()) {
			for (ExportedNode node : nodes) {
				counts.add(kind);
				for (ExportWriter writer : writers) {
					if (writer.takes(kind)) {
						writer.node(node);
					}
				}
			}
			progress.done(nodes.size());
			nodes = this.queries.nodes(kind, nodes.getLast().id(), NODES_AT_ONCE);
		}
	}

	private void relationships(NodeKind owner, Collection<? extends ExportWriter> writers, GraphCounts counts,
			Progress progress) throws IOException {
		List<String> ids = this.queries.ids(owner, BEFORE_ALL, OWNERS_AT_ONCE);
		while (!ids.isEmpty()) {
			List<ExportedRelationship> owned = this.queries.relationships(owner, ids);
			for (ExportedRelationship relationship : owned) {
				counts.add(relationship.kind());
				for (ExportWriter writer : writers) {
					if (writer.takes(relationship.kind())) {
						writer.relationship(relationship);
					}
				}
			}
			progress.done(owned.size());
			ids = this.queries.ids(owner, ids.getLast(), OWNERS_AT_ONCE);
		}
	}

}
