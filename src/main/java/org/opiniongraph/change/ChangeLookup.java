package org.opiniongraph.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.opiniongraph.change.ChangeQueries.ChangeSet;

import org.springframework.stereotype.Component;

/** What is known of one node's changes. */
@Component
public class ChangeLookup {

	private final ChangeQueries queries;

	ChangeLookup(ChangeQueries queries) {
		this.queries = queries;
	}

	/**
	 * What stays of a node that is gone.
	 * @param id any id
	 * @return empty when no such node was removed
	 */
	public Optional<Tombstone> tombstone(String id) {
		return this.queries.tombstone(id);
	}

	/**
	 * When what is said of a node became what it is.
	 * @param id its id
	 * @return the end of the load that changed it last, or of the first one that is
	 * known; empty when no load is known
	 */
	public Optional<Instant> lastChanged(String id) {
		List<ChangeSet> sets = this.queries.changeSets();
		if (sets.isEmpty()) {
			return Optional.empty();
		}
		long sequence = this.queries.lastChange(id).orElse(0L);
		return sets.stream()
			.filter((it) -> it.sequence() == sequence)
			.findFirst()
			.or(() -> Optional.of(sets.getFirst()))
			.map(ChangeSet::at);
	}

}
