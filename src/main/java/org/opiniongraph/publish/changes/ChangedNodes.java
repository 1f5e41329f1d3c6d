package org.opiniongraph.publish.changes;

import java.util.Collection;
import java.util.Optional;

import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.publish.changes.ChangeQueries.ChangeSet;

import org.springframework.stereotype.Component;

/** Which of the nodes that are there changed since a load, as a list with pages. */
@Component
public class ChangedNodes {

	private final ChangeQueries loads;

	private final ChangedNodeQueries queries;

	ChangedNodes(ChangeQueries loads, ChangedNodeQueries queries) {
		this.loads = loads;
		this.queries = queries;
	}

	/**
	 * Finds the load that left a revision.
	 * @param revision what {@code graph { revision }} said
	 * @return the load's number, of several the last one's; empty when none is known
	 */
	public Optional<Long> loadOf(String revision) {
		return this.loads.changeSets()
			.reversed()
			.stream()
			.filter((it) -> it.revision().equals(revision))
			.map(ChangeSet::sequence)
			.findFirst();
	}

	/**
	 * Lists what changed.
	 * @param since the last load that does not count
	 * @param kinds of which kinds
	 * @return the list of ids, in their order
	 */
	public ListQuery since(long since, Collection<NodeKind> kinds) {
		return this.queries.changed(since, kinds);
	}

}
