package org.opiniongraph.load.run;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.opiniongraph.load.changelog.ChangeHistory;
import org.opiniongraph.load.writing.ForeignData;
import org.opiniongraph.load.writing.GraphChange;
import org.opiniongraph.load.writing.GraphStore;
import org.opiniongraph.load.writing.IngestProperties;
import org.opiniongraph.load.writing.LoadCounts;
import org.opiniongraph.load.writing.LoadReport;
import org.opiniongraph.load.writing.LoadedGraph;
import org.opiniongraph.load.writing.OpinionGraphWriter;
import org.opiniongraph.neo4j.connection.GraphConstraints;
import org.opiniongraph.neo4j.connection.LoadLock;
import org.opiniongraph.neo4j.connection.StartException;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The common part of all loads: it waits until no other instance loads, and writes
 * nothing if the graph already has the content.
 */
@Component
public class LoadRun {

	private final LoadLock oneAtATime;

	private final GraphConstraints constraints;

	private final GraphStore store;

	private final OpinionGraphWriter writer;

	private final ForeignData foreign;

	private final ChangeHistory history;

	private final TransactionTemplate transaction;

	private final int changesOfTransaction;

	public LoadRun(LoadLock oneAtATime, GraphConstraints constraints, GraphStore store, OpinionGraphWriter writer,
			ForeignData foreign, ChangeHistory history, PlatformTransactionManager transactions,
			IngestProperties properties) {
		this.oneAtATime = oneAtATime;
		this.constraints = constraints;
		this.store = store;
		this.writer = writer;
		this.foreign = foreign;
		this.history = history;
		this.transaction = new TransactionTemplate(transactions);
		this.changesOfTransaction = properties.loadBatch();
	}

	/**
	 * Loads.
	 * @param rebuild whether all is compared or written anew, and what no load writes is
	 * deleted, also if the graph has this content
	 * @param reading reads and checks all, before the first statement
	 * @throws StartException when the graph has another model and is not to be rebuilt;
	 * nothing was written
	 */
	public LoadReport run(boolean rebuild, Supplier<Content> reading) {
		long start = System.nanoTime();
		Content content = reading.get();
		return this.oneAtATime.run(() -> load(content, rebuild, start));
	}

	/**
	 * Writes what differs in one transaction: readers see the old graph until it ends,
	 * and then all of the new one.
	 * @param reading reads and checks all, while no other instance loads
	 * @param changes is told of what is written
	 * @param keep decides at the end whether the graph is kept as it is then; otherwise
	 * it is as it was
	 * @throws StartException when the graph has another model
	 */
	public LoadReport runAtOnce(Supplier<Content> reading, Consumer<GraphChange> changes, BooleanSupplier keep) {
		return this.oneAtATime.run(() -> Objects.requireNonNull(this.transaction.execute((status) -> {
			LoadReport report = loadAtOnce(reading.get(), changes);
			if (!keep.getAsBoolean()) {
				status.setRollbackOnly();
			}
			return report;
		})));
	}

	private LoadReport loadAtOnce(Content content, Consumer<GraphChange> changes) {
		long start = System.nanoTime();
		if (isLoaded(content.revision())) {
			return new LoadReport(content.revision(), true, Map.of(), LoadCounts.NONE, since(start));
		}
		var target = new LoadTarget(this.writer, this.history, this.transaction, this.changesOfTransaction, changes);
		content.writing().accept(target);
		return new LoadReport(content.revision(), false, target.nodes(), target.counts(), since(start));
	}

	/**
	 * Whether the graph has this content, as this program writes it.
	 * @throws StartException when the graph has another model
	 */
	public boolean isLoaded(String revision) {
		return this.store.loaded()
			.map(LoadedGraph::requireReadable)
			.filter((it) -> it.revision().equals(revision) && it.isSearchable())
			.isPresent();
	}

	private LoadReport load(Content content, boolean rebuild, long start) {
		String revision = content.revision();
		boolean unchanged = !rebuild && isLoaded(revision);
		LoadCounts deleted = LoadCounts.NONE;
		if (rebuild && !content.replaces() && isComparable()) {
			deleted = deleteForeign();
		}
		else if (rebuild || (content.replaces() && !unchanged)) {
			deleted = empty();
		}
		this.constraints.create();
		if (unchanged) {
			this.history.begin(revision);
			return new LoadReport(revision, true, Map.of(), LoadCounts.NONE, since(start));
		}
		var target = new LoadTarget(this.writer, this.history, this.transaction, this.changesOfTransaction,
				(change) -> {
				});
		content.writing().accept(target);
		return new LoadReport(revision, false, target.nodes(), deleted.plus(target.counts()), since(start));
	}

	/**
	 * Whether the graph can be brought to what is wanted piece by piece, while others
	 * read it: it has this model and all indexes, and no load from nothing was stopped.
	 */
	private boolean isComparable() {
		return this.store.lastLoaded().filter(LoadedGraph::isReadable).isPresent()
				&& this.constraints.missing().isEmpty();
	}

	private LoadCounts deleteForeign() {
		this.writer.beginChange();
		this.constraints.dropForeign();
		return this.foreign.delete();
	}

	private LoadCounts empty() {
		LoadCounts deleted = this.writer.deleteEverything();
		this.constraints.drop();
		return deleted;
	}

	private static Duration since(long start) {
		return Duration.ofNanos(System.nanoTime() - start);
	}

	/**
	 * The content to load, read and checked.
	 *
	 * @param revision its name
	 * @param replaces whether a graph of another content is emptied first; otherwise only
	 * what differs is written
	 * @param writing writes all of it and finishes the target
	 */
	public record Content(String revision, boolean replaces, Consumer<LoadTarget> writing) {
	}

}
