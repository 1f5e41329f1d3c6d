package org.opiniongraph.load.restore;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.opiniongraph.load.graph.GraphNode;
import org.opiniongraph.load.graph.OpinionGraph;
import org.opiniongraph.load.graph.SearchProperties;
import org.opiniongraph.load.restore.ExportRecord.Header;
import org.opiniongraph.load.restore.ExportRecord.Node;
import org.opiniongraph.load.restore.ExportRecord.Relationship;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.load.writing.GraphChange;
import org.opiniongraph.load.writing.LoadCounts;
import org.opiniongraph.load.writing.OpinionGraphWriter;
import org.opiniongraph.model.NodeKind;

import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries what an export says into an empty graph, so many nodes and relationships a
 * transaction. What the full-text index needs is derived anew.
 */
final class ExportedGraphWriter {

	private final OpinionGraphWriter writer;

	private final TransactionTemplate transaction;

	private final int changesOfTransaction;

	private final Tokenizer tokenizer;

	private final SearchProperties search;

	private final Map<NodeKind, Long> nodes = new EnumMap<>(NodeKind.class);

	private final OpinionGraph part = new OpinionGraph();

	private LoadCounts counts = LoadCounts.NONE;

	/**
	 * Prepares it.
	 * @param dictionary the words that stay whole when a text is cut
	 */
	ExportedGraphWriter(OpinionGraphWriter writer, TransactionTemplate transaction, int changesOfTransaction,
			List<String> dictionary) {
		this.writer = writer;
		this.transaction = transaction;
		this.changesOfTransaction = changesOfTransaction;
		this.tokenizer = new Tokenizer(dictionary);
		this.search = new SearchProperties(this.tokenizer);
	}

	void write(ExportRecord record) {
		switch (record) {
			case Header header -> {
			}
			case Node it -> {
				this.part.add(cut(it.node()));
				this.nodes.merge(it.node().kind(), 1L, Long::sum);
			}
			case Relationship it -> this.part.add(it.relationship());
		}
		if (this.part.nodes().size() + this.part.relationships().size() >= this.changesOfTransaction) {
			finish();
		}
	}

	/** Writes what is left. */
	void finish() {
		OpinionGraph taken = this.part.taken();
		this.search.addTo(taken);
		var change = new GraphChange();
		change.add(new OpinionGraph(), new OpinionGraph(), taken);
		LoadCounts written = this.transaction.execute((status) -> this.writer.write(change));
		this.counts = this.counts.plus(Objects.requireNonNull(written));
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

	/** How many nodes of each kind there are. */
	Map<NodeKind, Long> nodes() {
		return this.nodes;
	}

	/** What was written. */
	LoadCounts counts() {
		return this.counts;
	}

}
