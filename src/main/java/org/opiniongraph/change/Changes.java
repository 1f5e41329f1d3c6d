package org.opiniongraph.change;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.change.ChangeQueries.ChangeSet;
import org.opiniongraph.change.ChangeQueries.NodeSteps;
import org.opiniongraph.graph.ChangeKind;
import org.opiniongraph.graph.GraphUnavailableException;
import org.opiniongraph.web.Addresses;
import org.opiniongraph.web.ProblemException;
import org.opiniongraph.web.WebPaths;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds what changed between two revisions. */
@Component
class Changes {

	private final ChangeQueries queries;

	private final Addresses addresses;

	Changes(ChangeQueries queries, Addresses addresses) {
		this.queries = queries;
		this.addresses = addresses;
	}

	/**
	 * Finds it.
	 * @param since the revision that the client has, null when it has none: then all
	 * nodes are new
	 * @param until the revision up to which it wants to know, null for what there is
	 * @param after the id behind which the stretch begins
	 * @param first how many nodes at most
	 * @throws ProblemException 410 when a revision is not known any more: the client has
	 * to start afresh
	 */
	ChangePage between(@Nullable String since, @Nullable String until, String after, int first) {
		List<ChangeSet> sets = this.queries.changeSets();
		if (sets.isEmpty()) {
			throw new GraphUnavailableException("No load has ended well yet.");
		}
		ChangeSet last = sets.getLast();
		ChangeSet end = (until != null) ? known(sets, until) : last;
		List<NodeSteps> found;
		if (since == null) {
			found = this.queries.nodes(after, first + 1)
				.stream()
				.map((id) -> new NodeSteps(id, Optional.of(ChangeKind.ADDED), List.of(), end.sequence()))
				.toList();
		}
		else {
			found = this.queries.changes(known(sets, since).sequence(), end.sequence(), after, first + 1);
		}
		boolean more = found.size() > first;
		List<NodeSteps> page = more ? found.subList(0, first) : found;
		return new ChangePage(since, end, page.stream().filter((it) -> it.kind().isPresent()).toList(),
				more ? page.getLast().id() : null);
	}

	/** A revision that was there twice is the later one: what it said is the same. */
	private ChangeSet known(List<ChangeSet> sets, String revision) {
		return sets.reversed()
			.stream()
			.filter((it) -> it.revision().equals(revision))
			.findFirst()
			.orElseThrow(() -> new ProblemException(HttpStatus.GONE,
					"What changed since that revision is not known. Start afresh at 'start'.")
				.with("start", this.addresses.of(WebPaths.CHANGES))
				.with("current", sets.getLast().revision()));
	}

}
