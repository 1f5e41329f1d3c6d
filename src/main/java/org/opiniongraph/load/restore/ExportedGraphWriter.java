package org.opiniongraph.load.restore;

import java.util.HashMap;
import java.util.List;

import org.opiniongraph.load.graph.GraphNode;
import org.opiniongraph.load.graph.OpinionGraph;
import org.opiniongraph.load.graph.SearchProperties;
import org.opiniongraph.load.restore.ExportRecord.Header;
import org.opiniongraph.load.restore.ExportRecord.Node;
import org.opiniongraph.load.restore.ExportRecord.Relationship;
import org.opiniongraph.load.run.LoadTarget;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.load.writing.GraphChange;
import org.opiniongraph.model.NodeKind;

/**
 * Writes the nodes and relationships of an export into an empty graph, in transactions of
 * limited size. It derives the properties for the full-text index again.
 */
final class ExportedGraphWriter {

	private final LoadTarget target;

	private final Tokenizer tokenizer;

	private final SearchProperties search;

	private final OpinionGraph part = new OpinionGraph();

	/**
	 * Prepares it.
	 * @param dictionary the words that stay whole when a text is cut
	 */
	ExportedGraphWriter(LoadTarget target, List<String> dictionary) {
		this.target = target;
		this.tokenizer = new Tokenizer(dictionary);
		this.search = new SearchProperties(this.tokenizer);
	}

	void write(ExportRecord record) {
		switch (record) {
			case Header header -> {
			}
			case Node it -> {
				this.part.add(cut(it.node()));
				this.target.count(it.node());
			}
			case Relationship it -> this.part.add(it.relationship());
		}
		if (this.part.nodes().size() + this.part.relationships().size() >= this.target.changesOfTransaction()) {
			flush();
		}
	}

	/** Writes what is left. */
	void flush() {
		OpinionGraph taken = this.part.taken();
		this.search.addTo(taken);
		var change = new GraphChange();
		change.add(new OpinionGraph(), new OpinionGraph(), taken);
		this.target.write(change);
	}

	/** A passage brings its words, as it does when it is read from a table. */
	private GraphNode cut(GraphNode node) {
		boolean passage = node.kind() == NodeKind.OPINION || node.kind() == NodeKind.RESPONSE;
		if (!passage || !(node.properties().get("text") instanceof String text)) {
			return node;
		}
		var properties = new HashMap<>(node.properties());
		properties.put("tokens", this.tokenizer.words(text));
		return new GraphNode(node.id(), node.kind(), properties);
	}

}
