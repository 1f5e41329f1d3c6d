package org.opiniongraph.publish.graphfile;

import java.util.ArrayList;
import java.util.List;

import org.opiniongraph.model.RelationshipKind;
import org.opiniongraph.publish.documents.LinkedTurtle;

/** Writes the RDF statements of the documents of all nodes. */
public final class TurtleWriter implements ExportWriter {

	private static final int AT_ONCE = 100;

	private final LinkedTurtle.Writing turtle;

	private final List<String> ids = new ArrayList<>();

	public TurtleWriter(LinkedTurtle.Writing turtle) {
		this.turtle = turtle;
	}

	/** The others are said of the nodes. */
	@Override
	public boolean takes(RelationshipKind kind) {
		return kind == RelationshipKind.OPINION_RELATED_TO_OPINION;
	}

	@Override
	public void begin(GraphHeader graph) {
		this.ids.clear();
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
		this.turtle.related(relationship.from(), relationship.to());
	}

	@Override
	public void end() {
		nodes();
		this.turtle.end();
	}

	@Override
	public long records() {
		return this.turtle.statements();
	}

	private void nodes() {
		if (!this.ids.isEmpty()) {
			this.turtle.nodes(this.ids);
			this.ids.clear();
		}
	}

}
