package org.opiniongraph.load.ingest;

import org.opiniongraph.load.writing.GraphChange;

/** Keeps the files of a document when all of it was written, just before it is seen. */
final class KeepingObserver implements LoadObserver {

	private final LoadObserver observer;

	private final Runnable keeping;

	private boolean kept;

	KeepingObserver(LoadObserver observer, Runnable keeping) {
		this.observer = observer;
		this.keeping = keeping;
	}

	boolean hasKept() {
		return this.kept;
	}

	@Override
	public void begins(String revision, int rows) {
		this.observer.begins(revision, rows);
	}

	@Override
	public void rowsDone(int rows) {
		this.observer.rowsDone(rows);
	}

	@Override
	public void changes(GraphChange change) {
		this.observer.changes(change);
	}

	@Override
	public boolean isKept() {
		if (this.observer.isKept()) {
			this.kept = true;
			this.keeping.run();
		}
		return this.kept;
	}

}
