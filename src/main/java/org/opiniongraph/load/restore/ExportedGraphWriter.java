package org.opiniongraph.load.restore;

import java.util.List;

import org.opiniongraph.load.graph.GraphNode;
import org.opiniongraph.load.graph.GraphRelationship;
import org.opiniongraph.load.graph.OpinionGraph;
import org.opiniongraph.load.graph.SearchProperties;
import org.opiniongraph.load.run.LoadTarget;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.load.writing.GraphChange;

/**
 * Writes the nodes and relationships of an export into an empty graph, in transactions of
 * limited size. It derives the properties for the full-text index again.
 */
final class ExportedGraphWriter implements ExportContent {

	private final LoadTarget target;

	private final Tokenizer tokenizer;

	private final OpinionGraph part = new OpinionGraph();

	/**
	 * Prepares it.
	 * @param dictionary the words that stay whole when a text is cut
	 */
	ExportedGraphWriter(LoadTarget target, List<String> dictionary) {
		this.target = target;
		this.tokenizer = new Tokenizer(dictionary);
	}

	@Override
	public void header(Header header) {
		// its dictionary is known already
	}

	@Override
	public void node(GraphNode node) {
		this.part.add(node);
		this.target.count(node);
		flushFull();
	}

	@Override
	public void relationship(GraphRelationship relationship) {
		this.part.add(relationship);
		flushFull();
	}

	private void flushFull() {
		if (this.part.nodes().size() + this.part.relationships().size() >= this.target.changesOfTransaction()) {
			flush();
		}
	}

	/** Writes what is left. */
	void flush() {
		OpinionGraph taken = this.part.taken();
		SearchProperties.addTo(taken, this.tokenizer);
		var change = new GraphChange();
		change.add(new OpinionGraph(), new OpinionGraph(), taken);
		this.target.write(change);
	}

}
