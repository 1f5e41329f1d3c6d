package org.opiniongraph.load.writing;

import org.neo4j.driver.summary.SummaryCounters;

/**
 * What the database says that it wrote.
 *
 * @param nodesCreated new nodes
 * @param nodesDeleted nodes that are gone
 * @param relationshipsCreated new relationships
 * @param relationshipsDeleted relationships that are gone
 * @param propertiesSet properties written, on new nodes and relationships as on old ones
 */
public record LoadCounts(int nodesCreated, int nodesDeleted, int relationshipsCreated, int relationshipsDeleted,
		int propertiesSet) {

	/** Nothing written. */
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
