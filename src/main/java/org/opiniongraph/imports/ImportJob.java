package org.opiniongraph.imports;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.ingest.LoadObserver;
import org.opiniongraph.load.seed.CheckedDocument;
import org.opiniongraph.load.table.DocumentDescriptor;
import org.opiniongraph.load.writing.GraphChange;
import org.opiniongraph.model.NodeKind;

/** One import, while it runs and afterwards. Many threads may look at it. */
final class ImportJob implements LoadObserver {

	private final String name;

	private final boolean dryRun;

	private final CountDownLatch ended = new CountDownLatch(1);

	private final CountedChanges counted = new CountedChanges();

	private ImportState state = ImportState.WAITING;

	private @Nullable String error;

	private @Nullable String document;

	private @Nullable String descriptor;

	private UnderstoodTable table = UnderstoodTable.NONE;

	private int rowsToAnalyse;

	private int rowsAnalysed;

	private @Nullable String revision;

	ImportJob(String name, boolean dryRun) {
		this.name = name;
		this.dryRun = dryRun;
	}

	String name() {
		return this.name;
	}

	synchronized void reads() {
		this.state = ImportState.READING;
	}

	synchronized void isOf(String slug) {
		this.document = NodeKind.DOCUMENT.idPrefix() + slug;
	}

	synchronized void isDescribed(String text) {
		this.descriptor = text;
	}

	synchronized void isChecked(CheckedDocument found) {
		this.table = UnderstoodTable.of(found);
		DocumentDescriptor it = found.descriptor();
		if (it != null) {
			isOf(it.slug());
		}
	}

	@Override
	public synchronized void begins(String wanted, int rows) {
		this.state = ImportState.WRITING;
		this.revision = wanted;
		this.rowsToAnalyse = rows;
	}

	@Override
	public synchronized void rowsDone(int rows) {
		this.rowsAnalysed += rows;
	}

	@Override
	public synchronized void changes(GraphChange change) {
		this.counted.add(change);
	}

	@Override
	public boolean isKept() {
		return !this.dryRun;
	}

	/** Ends it. */
	void ends(ImportState last, @Nullable String reason) {
		synchronized (this) {
			this.state = last;
			this.error = reason;
		}
		this.ended.countDown();
	}

	/** Waits until it has ended, but no longer than that. */
	void await(Duration patience) {
		try {
			this.ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** What it is now. */
	synchronized DocumentImport view() {
		UnderstoodTable it = this.table;
		boolean done = this.state == ImportState.DONE;
		return new DocumentImport(this.name, this.state, this.dryRun, this.error, this.document, this.descriptor,
				it.format(), it.rowCount(), it.firstRows(), it.remarks(), it.remarkCount(), it.themes(), it.names(),
				it.suggestions(), this.rowsToAnalyse, this.rowsAnalysed, done ? this.counted.all() : List.of(),
				done ? this.counted.relationshipsWritten() : 0, done ? this.counted.relationshipsRemoved() : 0,
				this.revision);
	}

}
