package org.opiniongraph.publish.graphfile;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.opiniongraph.model.RelationshipKind;
import org.opiniongraph.publish.documents.RdfText;

/** Writes the RDF statements of the documents of all nodes, as Turtle or N-Triples. */
public final class RdfWriter implements ExportWriter {

	private static final int AT_ONCE = 100;

	private final StatementsOfNodes statements;

	private final StreamRDF stream;

	private final List<String> ids = new ArrayList<>();

	private long count;

	/**
	 * Begins a file.
	 * @param statements the source of the statements, which all files of an export share
	 * @param format Turtle or N-Triples
	 */
	public RdfWriter(StatementsOfNodes statements, OutputStream out, RDFFormat format) {
		this.statements = statements;
		this.stream = RdfText.stream(out, format);
	}

	/** The others are said of the nodes. */
	@Override
	public boolean takes(RelationshipKind kind) {
		return kind == RelationshipKind.OPINION_RELATED_TO_OPINION;
	}

	@Override
	public void begin(GraphHeader graph) {
		// the prefixes are written already
	}

	@Override
	public void node(ExportedNode node) {
		this.ids.add(node.id());
		if (this.ids.size() == AT_ONCE) {
			nodes();
		}
	}

	@Override
	public void relationship(ExportedRelationship relationship) {
		nodes();
		write(this.statements.ofRelated(relationship.from(), relationship.to()));
	}

	@Override
	public void end() {
		nodes();
		this.stream.finish();
	}

	@Override
	public long records() {
		return this.count;
	}

	private void nodes() {
		if (!this.ids.isEmpty()) {
			write(this.statements.of(this.ids));
			this.ids.clear();
		}
	}

	private void write(List<Triple> triples) {
		triples.forEach(this.stream::triple);
		this.count += triples.size();
	}

}
