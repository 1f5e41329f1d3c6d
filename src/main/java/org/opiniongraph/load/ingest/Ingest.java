package org.opiniongraph.load.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.opiniongraph.load.changelog.ChangeHistory;
import org.opiniongraph.load.graph.GraphPart;
import org.opiniongraph.load.graph.OpinionGraphBuilder;
import org.opiniongraph.load.seed.Seed;
import org.opiniongraph.load.seed.SeedFiles;
import org.opiniongraph.load.seed.SeedReader;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.load.writing.GraphStore;
import org.opiniongraph.load.writing.IngestProperties;
import org.opiniongraph.load.writing.LoadCounts;
import org.opiniongraph.load.writing.LoadProgress;
import org.opiniongraph.load.writing.LoadReport;
import org.opiniongraph.load.writing.LoadedGraph;
import org.opiniongraph.load.writing.OpinionGraphWriter;
import org.opiniongraph.neo4j.connection.GraphConstraints;
import org.opiniongraph.neo4j.connection.LoadLock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the graph from a seed. The whole seed is read and checked before the first
 * statement; a seed with an error leaves the graph as it was. Then one document after the
 * other becomes the graph that it wants, part by part, and what differs is written.
 */
@Component
public class Ingest {

	/** About so many nodes and relationships a row makes. */
	private static final int CHANGES_OF_A_ROW = 10;

	/** How many parts are ready while one is written. */
	private static final int PARTS_AHEAD = 2;

	private final LoadLock oneAtATime;

	private final GraphConstraints constraints;

	private final GraphStore store;

	private final OpinionGraphWriter writer;

	private final ChangeHistory history;

	private final TransactionTemplate transaction;

	private final int changesOfTransaction;

	public Ingest(LoadLock oneAtATime, GraphConstraints constraints, GraphStore store, OpinionGraphWriter writer,
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
	 * Brings the graph to what a seed says.
	 * @param seedRoot where the seed lies, a resource location
	 * @param rebuild whether to empty the database first; otherwise only what differs is
	 * written
	 * @return what was done
	 * @throws org.opiniongraph.load.descriptor.SeedFormatException when a file of the
	 * seed is not as it should be; nothing was written
	 * @throws WrongModelException when the graph has another model and is not to be
	 * rebuilt; nothing was written
	 */
	public LoadReport run(String seedRoot, boolean rebuild) {
		long start = System.nanoTime();
		Seed seed = read(seedRoot);
		return this.oneAtATime.run(() -> load(seed, rebuild, start));
	}

	private LoadReport load(Seed seed, boolean rebuild, long start) {
		if (!rebuild) {
			this.store.loaded().ifPresent(LoadedGraph::requireReadable);
		}
		LoadCounts emptied = rebuild ? empty() : LoadCounts.NONE;
		this.constraints.create();
		if (!rebuild && this.store.revision().equals(Optional.of(seed.revision()))) {
			this.history.begin(seed.revision());
			return new LoadReport(seed.revision(), true, Map.of(), LoadCounts.NONE, since(start));
		}
		var parts = new PartsWriter(this.store, this.writer, this.history.next(), this.transaction,
				this.changesOfTransaction);
		var tokenizer = new Tokenizer(seed.vocabulary());
		try (var progress = new LoadProgress(seed.rows())) {
			Ahead.run(PARTS_AHEAD, (Consumer<GraphPart> taker) -> parts(seed, tokenizer, taker), (part) -> {
				parts.write(part);
				progress.done(part.rows());
			});
		}
		parts.finish(seed, tokenizer.dictionary());
		return new LoadReport(seed.revision(), false, parts.nodes(), emptied.plus(parts.counts()), since(start));
	}

	/** One document after the other, so that no more than one is held. */
	private void parts(Seed seed, Tokenizer tokenizer, Consumer<GraphPart> taker) {
		int rows = Math.max(1, this.changesOfTransaction / CHANGES_OF_A_ROW);
		seed.documents()
			.forEach((document) -> new OpinionGraphBuilder(document.read(), seed, tokenizer, rows, taker).build());
	}

	private LoadCounts empty() {
		LoadCounts deleted = this.writer.deleteEverything();
		this.constraints.drop();
		return deleted;
	}

	private static Seed read(String root) {
		try {
			return new SeedReader(new SeedFiles(root)).read();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The seed at %s cannot be read.".formatted(root), ex);
		}
	}

	private static Duration since(long start) {
		return Duration.ofNanos(System.nanoTime() - start);
	}

}
