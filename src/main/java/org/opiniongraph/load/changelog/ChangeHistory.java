package org.opiniongraph.load.changelog;

import org.opiniongraph.load.writing.GraphChange;
import org.opiniongraph.load.writing.IngestProperties;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The recorded changes of the last loads. The first load into an empty graph is not a
 * change.
 */
@Component
public class ChangeHistory {

	private static final long FIRST = 1;

	private final ChangeRecords records;

	private final FollowingChanges following;

	private final int keptLoads;

	ChangeHistory(ChangeRecords records, FollowingChanges following, IngestProperties properties) {
		this.records = records;
		this.following = following;
		this.keptLoads = properties.keptLoads();
	}

	/**
	 * The number of the load that is to end next; one that was stopped goes on with it.
	 */
	public long next() {
		return this.records.last() + 1;
	}

	/**
	 * Begins the history of an existing graph from a program version without history.
	 * @param revision the revision of its content
	 */
	public void begin(String revision) {
		if (next() == FIRST) {
			end(FIRST, revision);
		}
	}

	/** Records what a load is about to write; the transaction is the caller's. */
	public void record(long load, GraphChange slice) {
		if (load != FIRST) {
			this.records.record(load, slice);
		}
	}

	/**
	 * Completes the record once all is written, and forgets what is too long ago.
	 * @param transaction runs one step after the other, and commits each
	 */
	public void complete(long load, TransactionOperations transaction) {
		if (load != FIRST) {
			this.following.record(load, transaction);
			Boolean done = false;
			while (!Boolean.TRUE.equals(done)) {
				done = transaction.execute((status) -> this.records.forgetBefore(load - this.keptLoads));
			}
			transaction.executeWithoutResult((status) -> this.records.forgetTombstones());
		}
	}

	/** Records that the load finished successfully. The caller opens the transaction. */
	public void end(long load, String revision) {
		this.records.end(load, revision);
	}

}
