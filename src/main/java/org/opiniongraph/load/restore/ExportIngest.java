package org.opiniongraph.load.restore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.opiniongraph.load.changelog.ChangeHistory;
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
 * Fills the graph from an export. All of it is read and checked before the first
 * statement; then a graph of another content is emptied, and the lines are read again and
 * written as they come.
 */
@Component
public class ExportIngest {

	private final LoadLock oneAtATime;

	private final GraphConstraints constraints;

	private final GraphStore store;

	private final OpinionGraphWriter writer;

	private final ChangeHistory history;

	private final TransactionTemplate transaction;

	private final int changesOfTransaction;

	ExportIngest(LoadLock oneAtATime, GraphConstraints constraints, GraphStore store, OpinionGraphWriter writer,
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
	 * Makes the graph what an export says.
	 * @param location the export's folder or its {@code graph.jsonl}, a resource location
	 * @param rebuild whether to load it also when the graph has its revision already
	 * @return what was done
	 * @throws ExportFormatException when the export is not as it should be; nothing was
	 * written
	 * @throws WrongModelException when the graph has another model and is not to be
	 * rebuilt; nothing was written
	 */
	public LoadReport run(String location, boolean rebuild) {
		long start = System.nanoTime();
		CheckedExport export = checked(location);
		return this.oneAtATime.run(() -> load(export, rebuild, start));
	}

	private LoadReport load(CheckedExport export, boolean rebuild, long start) {
		String revision = export.header().revision();
		if (!rebuild) {
			this.store.loaded().ifPresent(LoadedGraph::requireReadable);
			if (this.store.revision().equals(Optional.of(revision))) {
				this.constraints.create();
				this.history.begin(revision);
				return new LoadReport(revision, true, Map.of(), LoadCounts.NONE, since(start));
			}
		}
		LoadCounts emptied = this.writer.deleteEverything();
		this.constraints.drop();
		this.constraints.create();
		var target = new ExportedGraphWriter(this.writer, this.transaction, this.changesOfTransaction,
				export.header().dictionary());
		write(export, target);
		this.transaction.executeWithoutResult((status) -> {
			this.history.next().end(revision);
			this.writer.load(revision, export.header().dictionary());
		});
		return new LoadReport(revision, false, target.nodes(), emptied.plus(target.counts()), since(start));
	}

	/** Reads it again; what was checked and what is written are the same bytes. */
	private static void write(CheckedExport export, ExportedGraphWriter target) {
		try (var reader = new ExportRecordReader(export.files());
				var progress = new LoadProgress(Math.toIntExact(export.lines()))) {
			for (ExportRecord next = reader.next(); next != null; next = reader.next()) {
				target.write(next);
				progress.done(1);
			}
			target.finish();
			if (!reader.lines().sha256().equals(export.sha256())) {
				throw new ExportFormatException(export.files().name(),
						"the file was changed while it was loaded: start again");
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The export cannot be read again.", ex);
		}
	}

	private static CheckedExport checked(String location) {
		try {
			return ExportCheck.of(ExportFiles.at(location));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The export at %s cannot be read.".formatted(location), ex);
		}
	}

	private static Duration since(long start) {
		return Duration.ofNanos(System.nanoTime() - start);
	}

}
