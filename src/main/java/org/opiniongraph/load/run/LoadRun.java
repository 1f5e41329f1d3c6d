package org.opiniongraph.load.run;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.opiniongraph.load.changelog.ChangeHistory;
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

	private final ChangeHistory history;

	private final TransactionTemplate transaction;

	private final int changesOfTransaction;

	public LoadRun(LoadLock oneAtATime, GraphConstraints constraints, GraphStore store, OpinionGraphWriter writer,
			ChangeHistory history, PlatformTransactionManager transactions, IngestProperties properties) {
		this.oneAtATime = oneAtATime;
		this.constraints = constraints;
		this.store = store;
		this.writer = writer;
		this.history = history;
		this.transaction = new TransactionTemplate(transactions);
		this.changesOfTransaction = properties.loadBatch();
	}

	/**
	 * Loads.
	 * @param rebuild whether to empty the database first
	 * @param reading reads and checks all, before the first statement
	 * @throws StartException when the graph has another model and is not to be rebuilt;
	 * nothing was written
	 */
	public LoadReport run(boolean rebuild, Supplier<Content> reading) {
		long start = System.nanoTime();
		Content content = reading.get();
		return this.oneAtATime.run(() -> load(content, rebuild, start));
	}

	private LoadReport load(Content content, boolean rebuild, long start) {
		String revision = content.revision();
		Optional<LoadedGraph> loaded = rebuild ? Optional.empty()
				: this.store.loaded().map(LoadedGraph::requireReadable);
		boolean unchanged = loaded.filter((it) -> it.revision().equals(revision) && it.isSearchable()).isPresent();
		LoadCounts emptied = (rebuild || (content.replaces() && !unchanged)) ? empty() : LoadCounts.NONE;
		this.constraints.create();
		if (unchanged) {
			this.history.begin(revision);
			return new LoadReport(revision, true, Map.of(), LoadCounts.NONE, since(start));
		}
		var target = new LoadTarget(this.writer, this.history, this.transaction, this.changesOfTransaction);
		content.writing().accept(target);
		return new LoadReport(revision, false, target.nodes(), emptied.plus(target.counts()), since(start));
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
