package org.opiniongraph.publish.graphfile;

import java.io.IOException;
import java.io.OutputStream;

import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;

/** Writes what stands between nodes that clients walk as rows. */
public final class RelationshipsCsvWriter implements ExportWriter {

	private final CsvRows rows;

	public RelationshipsCsvWriter(OutputStream out) {
		this.rows = new CsvRows(out, Column.OF_RELATIONSHIPS);
	}

	@Override
	public boolean takes(NodeKind kind) {
		return false;
	}

	@Override
	public boolean takes(RelationshipKind kind) {
		return ExportWriter.isPublic(kind);
	}

	@Override
	public void begin(GraphHeader graph) {
		this.rows.head("from", "type", "to");
	}

	@Override
	public void node(ExportedNode node) {
		throw new IllegalStateException("nodes have a file of their own");
	}

	@Override
	public void relationship(ExportedRelationship relationship) {
		this.rows.row(relationship.properties(), relationship.from(), relationship.kind().type(), relationship.to());
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
