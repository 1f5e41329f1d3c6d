package org.opiniongraph.publish.changes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.ChangeKind;
import org.opiniongraph.model.Sha256;
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

	private static final long FIRST_LOAD = 1;

	private final ChangeQueries queries;

	private final Addresses addresses;

	Changes(ChangeQueries queries, Addresses addresses) {
		this.queries = queries;
		this.addresses = addresses;
	}

	/**
	 * Finds the changes.
	 * @param since the revision that the client has, or a moment; null if it has none:
	 * then all nodes are new
	 * @param until the revision up to which it wants to know, null for what there is
	 * @param after the id behind which the stretch begins
	 * @param first how many nodes at most
	 * @throws ProblemException 410 when a revision is not known any more: the client has
	 * to start afresh; 400 when one is neither a revision nor a moment, or {@code until}
	 * is older than {@code since}
	 */
	ChangePage between(@Nullable String since, @Nullable String until, String after, int first) {
		List<ChangeSet> sets = changeSets();
		ChangeSet end = (until != null) ? known(sets, "until", until) : sets.getLast();
		@Nullable ChangeSet start = (since != null) ? start(sets, since) : null;
		List<NodeSteps> found = (start != null) ? changes(start, end, after, first + 1)
				: this.queries.nodes(after, first + 1)
					.stream()
					.map((id) -> new NodeSteps(id, Optional.of(ChangeKind.ADDED), List.of(), end.sequence(), null))
					.toList();
		boolean more = found.size() > first;
		List<NodeSteps> page = more ? found.subList(0, first) : found;
		Map<Long, Instant> ends = sets.stream().collect(Collectors.toMap(ChangeSet::sequence, ChangeSet::at));
		return new ChangePage(since, end,
				page.stream()
					.flatMap((it) -> it.kind()
						.map((kind) -> new ChangedNode(it.id(), kind, it.fields(), it.move(),
								ends.getOrDefault(it.sequence(), end.at())))
						.stream())
					.toList(),
				more ? page.getLast().id() : null);
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

	/**
	 * The load after which the changes begin: the last one up to a moment. Before the
	 * very first load there was nothing, so that all is new.
	 */
	private @Nullable ChangeSet start(List<ChangeSet> sets, String since) {
		Instant moment = Moments.read(since).orElse(null);
		if (moment == null) {
			return known(sets, "since", since);
		}
		ChangeSet start = sets.reversed().stream().filter((it) -> !it.at().isAfter(moment)).findFirst().orElse(null);
		if (start == null && sets.getFirst().sequence() > FIRST_LOAD) {
			throw forgotten(sets, "The server knows the changes of its last %d loads only, since %s."
				.formatted(sets.size(), sets.getFirst().at()));
		}
		return start;
	}

	/** A revision that was there twice is the later one: what it said is the same. */
	private ChangeSet known(List<ChangeSet> sets, String parameter, String revision) {
		if (!Sha256.isHexDigest(revision)) {
			throw new ProblemException(HttpStatus.BAD_REQUEST,
					"'%s': expected a revision, the 64 hexadecimal digits that an earlier answer has in 'revision'%s."
						.formatted(parameter, parameter.equals("since")
								? ", or a date or time (RFC 3339) such as 2026-11-01 or 2026-11-01T09:00:00Z" : ""));
		}
		return sets.reversed()
			.stream()
			.filter((it) -> it.revision().equals(revision))
			.findFirst()
			.orElseThrow(() -> forgotten(sets,
					"The server does not know what changed since the revision %s.".formatted(revision)));
	}

	private ProblemException forgotten(List<ChangeSet> sets, String why) {
		return new ProblemException(HttpStatus.GONE, why + " Start again at the address in 'start'.")
			.with("start", this.addresses.of(WebPaths.CHANGES))
			.with("current", sets.getLast().revision());
	}

}
