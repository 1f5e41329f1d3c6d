package org.opiniongraph.load.ingest;

import org.opiniongraph.load.writing.GraphChange;

/** Follows a load that is one transaction, and decides at its end whether it is kept. */
public interface LoadObserver {

	/**
	 * All was read and checked.
	 * @param revision the revision that the graph is to have
	 * @param rows the number of rows whose texts have to be analysed
	 */
	void begins(String revision, int rows);

	/**
	 * Some rows were analysed and written.
	 * @param rows how many more
	 */
	void rowsDone(int rows);

	/**
	 * Something is about to be written.
	 * @param change what
	 */
	void changes(GraphChange change);

	/**
	 * All was written, and nobody else sees it yet.
	 * @return whether it is kept; otherwise the graph is as it was
	 */
	boolean isKept();

}
