package org.opiniongraph.load.changelog;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.opiniongraph.load.writing.GraphChange;

/**
 * The record of one load. What is loaded into an empty graph is no change: before it,
 * there was nothing.
 */
public final class LoadRecord {

	private final ChangeRecords records;

	private final FollowingChanges following;

	private final long sequence;

	private final int keptLoads;

	/**
	 * Prepares it.
	 * @param last the number of the last load that ended well, 0 for none
	 * @param keptLoads how many loads are remembered
	 */
	LoadRecord(ChangeRecords records, FollowingChanges following, long last, int keptLoads) {
		this.records = records;
		this.following = following;
		this.sequence = last + 1;
		this.keptLoads = keptLoads;
	}

	/** Records what is about to be written; the transaction is the caller's. */
	public void slice(GraphChange slice) {
		if (!isFirst()) {
			this.records.record(this.sequence, slice);
		}
	}

	/**
	 * Completes the record once all is written, and forgets what is too long ago.
	 * @param transaction runs one step, whose end it commits
	 */
	public void complete(Consumer<Runnable> transaction) {
		if (!isFirst()) {
			this.following.record(this.sequence, transaction);
			var done = new AtomicBoolean();
			while (!done.get()) {
				transaction.accept(() -> done.set(this.records.forgetBefore(this.sequence - this.keptLoads)));
			}
		}
	}

	/** Says that the load ended well; the transaction is the caller's. */
	public void end(String revision) {
		this.records.end(this.sequence, revision);
	}

	private boolean isFirst() {
		return this.sequence == 1;
	}

}
