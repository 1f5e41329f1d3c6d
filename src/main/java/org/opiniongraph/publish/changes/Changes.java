package org.opiniongraph.publish.changes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.ChangeKind;
import org.opiniongraph.neo4j.connection.GraphUnavailableException;
import org.opiniongraph.publish.changes.ChangeQueries.ChangeSet;
import org.opiniongraph.publish.changes.ChangeQueries.NodeSteps;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.ProblemException;
import org.opiniongraph.publish.web.WebPaths;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds the changes between two revisions. */
@Component
class Changes {

	/** The number of recent loads that the feed covers by default. */
	private static final int RECENT_LOADS = 10;

	private final ChangeQueries queries;

	private final Addresses addresses;

	Changes(ChangeQueries queries, Addresses addresses) {
		this.queries = queries;
		this.addresses = addresses;
	}

	/**
	 * Finds the changes.
	 * @param since the revision that the client has, null if it has none: then all nodes
	 * are new
	 * @param until the revision up to which it wants to know, null for what there is
	 * @param after the id behind which the stretch begins
	 * @param first how many nodes at most
	 * @throws ProblemException 410 when a revision is not known any more: the client has
	 * to start afresh; 400 when {@code until} is older than {@code since}
	 */
	ChangePage between(@Nullable String since, @Nullable String until, String after, int first) {
		List<ChangeSet> sets = changeSets();
		ChangeSet end = (until != null) ? known(sets, until) : sets.getLast();
		List<NodeSteps> found = (since != null) ? changes(known(sets, since), end, after, first + 1)
				: this.queries.nodes(after, first + 1)
					.stream()
					.map((id) -> new NodeSteps(id, Optional.of(ChangeKind.ADDED), List.of(), end.sequence()))
					.toList();
		boolean more = found.size() > first;
		List<NodeSteps> page = more ? found.subList(0, first) : found;
		Map<Long, Instant> ends = sets.stream().collect(Collectors.toMap(ChangeSet::sequence, ChangeSet::at));
		return new ChangePage(since, end, page.stream()
			.flatMap((it) -> it.kind()
				.map((kind) -> new ChangedNode(it.id(), kind, it.fields(), ends.getOrDefault(it.sequence(), end.at())))
				.stream())
			.toList(), more ? page.getLast().id() : null);
	}

	/**
	 * Since when a reader of news may want to know.
	 * @return the revision before the last ten loads; null when only one is known, before
	 * which there was nothing
	 */
	@Nullable String recently() {
		List<ChangeSet> sets = changeSets();
		return (sets.size() > 1) ? sets.get(Math.max(0, sets.size() - 1 - RECENT_LOADS)).revision() : null;
	}

	private List<NodeSteps> changes(ChangeSet since, ChangeSet until, String after, int limit) {
		if (until.sequence() < since.sequence()) {
			throw new ProblemException(HttpStatus.BAD_REQUEST,
					"'until': the revision must not be older than the revision in 'since'.");
		}
		return this.queries.changes(since.sequence(), until.sequence(), after, limit);
	}

	private List<ChangeSet> changeSets() {
		List<ChangeSet> sets = this.queries.changeSets();
		if (sets.isEmpty()) {
			throw new GraphUnavailableException("The graph is not loaded yet. Try again in a moment.");
		}
		return sets;
	}

	/** A revision that was there twice is the later one: what it said is the same. */
	private ChangeSet known(List<ChangeSet> sets, String revision) {
		return sets.reversed()
			.stream()
			.filter((it) -> it.revision().equals(revision))
			.findFirst()
			.orElseThrow(() -> new ProblemException(HttpStatus.GONE,
					"The server does not know what changed since this revision. Start again at the address in 'start'.")
				.with("start", this.addresses.of(WebPaths.CHANGES))
				.with("current", sets.getLast().revision()));
	}

}
