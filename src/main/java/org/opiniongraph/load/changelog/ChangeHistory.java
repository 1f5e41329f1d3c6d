package org.opiniongraph.load.changelog;

import org.opiniongraph.load.writing.IngestProperties;

import org.springframework.stereotype.Component;

/** What loads changed, one after the other, as far back as is kept. */
@Component
public class ChangeHistory {

	private final ChangeRecords records;

	private final FollowingChanges following;

	private final int keptLoads;

	ChangeHistory(ChangeRecords records, FollowingChanges following, IngestProperties properties) {
		this.records = records;
		this.following = following;
		this.keptLoads = properties.keptLoads();
	}

	/** Begins, or goes on with, the record of the load that is to end next. */
	public LoadRecord next() {
		return new LoadRecord(this.records, this.following, this.records.last(), this.keptLoads);
	}

	/**
	 * Begins the history of a graph that stands there already, from a program that kept
	 * none.
	 * @param revision which content it is
	 */
	public void begin(String revision) {
		if (this.records.last() == 0) {
			this.records.end(1, revision);
		}
	}

}
