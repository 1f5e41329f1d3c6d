package org.opiniongraph.publish.graphfile;

import java.io.IOException;
import java.io.OutputStream;

import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;

/** Writes the nodes that clients walk as rows. */
public final class NodesCsvWriter implements ExportWriter {

	private final CsvRows rows;

	public NodesCsvWriter(OutputStream out) {
		this.rows = new CsvRows(out, Column.OF_NODES);
	}

	@Override
	public boolean takes(NodeKind kind) {
		return kind.isPublic();
	}

	@Override
	public boolean takes(RelationshipKind kind) {
		return false;
	}

	@Override
	public void begin(GraphHeader graph) {
		this.rows.head("id", "kind");
	}

	@Override
	public void node(ExportedNode node) {
		this.rows.row(node.properties(), node.id(), node.kind().label());
	}

	@Override
	public void relationship(ExportedRelationship relationship) {
		throw new IllegalStateException("relationships have a file of their own");
	}

	@Override
	public void end() throws IOException {
		this.rows.end();
	}

	@Override
	public long records() {
		return this.rows.count();
	}

}
