package org.opiniongraph.publish.graphfile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;
import org.opiniongraph.publish.web.CsvRows;

/**
 * Writes the public nodes, or the relationships between them, as CSV rows (RFC 4180): the
 * columns of the id or ids, then a column for each property.
 */
public final class CsvExportWriter implements ExportWriter {

	private final CsvRows csv;

	private final boolean nodes;

	private final List<Column> columns;

	private long records;

	/**
	 * Begins a file.
	 * @param nodes whether it has the nodes; otherwise it has the relationships
	 * @param forSpreadsheets which of the forms of {@link CsvRows}
	 */
	public CsvExportWriter(OutputStream out, boolean nodes, boolean forSpreadsheets) {
		this.csv = new CsvRows(out, forSpreadsheets);
		this.nodes = nodes;
		this.columns = nodes ? Column.OF_NODES : Column.OF_RELATIONSHIPS;
	}

	@Override
	public boolean takes(NodeKind kind) {
		return this.nodes && ExportWriter.super.takes(kind);
	}

	@Override
	public boolean takes(RelationshipKind kind) {
		return !this.nodes && ExportWriter.super.takes(kind);
	}

	@Override
	public void begin(GraphHeader graph) {
		var head = new ArrayList<>(this.nodes ? List.of("id", "kind") : List.of("from", "type", "to"));
		this.columns.forEach((it) -> head.add(it.name()));
		this.csv.row(head);
	}

	@Override
	public void node(ExportedNode node) {
		row(node.properties(), node.id(), node.kind().label());
	}

	@Override
	public void relationship(ExportedRelationship relationship) {
		row(relationship.properties(), relationship.from(), relationship.kind().type(), relationship.to());
	}

	private void row(SortedMap<String, Object> properties, String... names) {
		var cells = new ArrayList<>(List.of(names));
		this.columns.forEach((it) -> cells.add(Objects.requireNonNullElse(it.in(properties), "")));
		this.csv.row(cells);
		this.records++;
	}

	@Override
	public void end() throws IOException {
		this.csv.flush();
	}

	@Override
	public long records() {
		return this.records;
	}

}
