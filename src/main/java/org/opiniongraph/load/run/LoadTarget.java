package org.opiniongraph.load.run;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.opiniongraph.load.changelog.ChangeHistory;
import org.opiniongraph.load.graph.GraphNode;
import org.opiniongraph.load.writing.GraphChange;
import org.opiniongraph.load.writing.LoadCounts;
import org.opiniongraph.load.writing.OpinionGraphWriter;
import org.opiniongraph.model.NodeKind;

import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the changes of one load: changes with their records in transactions of limited
 * size, and the load itself at the end. It is not thread-safe.
 */
public final class LoadTarget {

	private final OpinionGraphWriter writer;

	private final ChangeHistory history;

	private final TransactionTemplate transaction;

	private final int changesOfTransaction;

	/** The number of this load. */
	private final long load;

	private final Map<NodeKind, Long> nodes = new EnumMap<>(NodeKind.class);

	private LoadCounts counts = LoadCounts.NONE;

	private final Consumer<GraphChange> changes;

	LoadTarget(OpinionGraphWriter writer, ChangeHistory history, TransactionTemplate transaction,
			int changesOfTransaction, Consumer<GraphChange> changes) {
		this.changes = changes;
		this.writer = writer;
		this.history = history;
		this.transaction = transaction;
		this.changesOfTransaction = changesOfTransaction;
		this.load = history.next();
	}

	/** The maximum number of nodes and relationships of a transaction. */
	public int changesOfTransaction() {
		return this.changesOfTransaction;
	}

	/** Counts a node that the content has, whether or not it has to be written. */
	public void count(GraphNode node) {
		this.nodes.merge(node.kind(), 1L, Long::sum);
	}

	/** Writes a change; the graph is not whole from the first one on. */
	public void write(GraphChange change) {
		this.changes.accept(change);
		for (GraphChange slice : change.slices(this.changesOfTransaction)) {
			LoadCounts written = this.transaction.execute((status) -> {
				this.writer.beginChange();
				this.history.record(this.load, slice);
				return this.writer.write(slice);
			});
			this.counts = this.counts.plus(Objects.requireNonNull(written));
		}
	}

	/**
	 * Adds to the words of each passage what it is about or names, where passages were
	 * written before their relationships. Call it once, after all was written.
	 */
	public void indexSubjects() {
		this.writer.indexSubjects();
	}

	/**
	 * Completes the record of what changed, and says that the graph is whole.
	 * @param revision the revision of its content
	 * @param dictionary the words that stay whole when a text is cut
	 */
	public void finish(String revision, List<String> dictionary) {
		this.history.complete(this.load, this.transaction);
		this.transaction.executeWithoutResult((status) -> {
			this.history.end(this.load, revision);
			this.writer.load(revision, dictionary);
		});
	}

	/** The number of nodes of each kind. */
	Map<NodeKind, Long> nodes() {
		return this.nodes;
	}

	/** The numbers of changes. */
	LoadCounts counts() {
		return this.counts;
	}

}
