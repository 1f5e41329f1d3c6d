package org.opiniongraph.load.writing;

import org.neo4j.driver.summary.SummaryCounters;

/**
 * The numbers of changes that the database reports.
 *
 * @param nodesCreated new nodes
 * @param nodesDeleted deleted nodes
 * @param relationshipsCreated new relationships
 * @param relationshipsDeleted deleted relationships
 * @param propertiesSet properties written, on new and on existing nodes and relationships
 */
public record LoadCounts(int nodesCreated, int nodesDeleted, int relationshipsCreated, int relationshipsDeleted,
		int propertiesSet) {

	/** No changes. */
	public static final LoadCounts NONE = new LoadCounts(0, 0, 0, 0, 0);

	static LoadCounts of(SummaryCounters counters) {
		return new LoadCounts(counters.nodesCreated(), counters.nodesDeleted(), counters.relationshipsCreated(),
				counters.relationshipsDeleted(), counters.propertiesSet());
	}

	public LoadCounts plus(LoadCounts other) {
		return new LoadCounts(this.nodesCreated + other.nodesCreated, this.nodesDeleted + other.nodesDeleted,
				this.relationshipsCreated + other.relationshipsCreated,
				this.relationshipsDeleted + other.relationshipsDeleted, this.propertiesSet + other.propertiesSet);
	}

}
