package org.opiniongraph.publish.changes;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.opiniongraph.model.NodeKind;
import org.opiniongraph.publish.changes.ChangeQueries.ChangeSet;

import org.springframework.stereotype.Component;

/**
 * Looks up the changes of one node. It is thread-safe. Each method sends one statement;
 * {@link #lastChanged} sends two.
 */
@Component
public class ChangeLookup {

	private final ChangeQueries queries;

	private final ReplacementQueries replacements;

	ChangeLookup(ChangeQueries queries, ReplacementQueries replacements) {
		this.queries = queries;
		this.replacements = replacements;
	}

	/**
	 * The record of a deleted node.
	 * @param ids ids of which one may have been a node's
	 * @return empty when none of them was
	 */
	public Optional<Tombstone> tombstone(Collection<String> ids) {
		return this.queries.tombstones(ids).stream().findFirst();
	}

	/**
	 * The nodes that replace a deleted node: opinions or responses with the same text in
	 * another row or another edition; for other kinds, the nodes of the same kind that
	 * have its name now. Members, materials and pages are identified by their place, so
	 * nothing replaces them.
	 * @param tombstone what stays of the node
	 * @return ids, none where nothing is known
	 */
	public List<String> replacedBy(Tombstone tombstone) {
		NodeKind kind = NodeKind.ofId(tombstone.id()).orElseThrow();
		return switch (kind) {
			case OPINION, RESPONSE ->
				(tombstone.text() != null) ? this.replacements.saying(kind, tombstone.text()) : List.of();
			case COUNCIL, DOCUMENT, CATEGORY, PROGRAM, ORGANIZATION, PLACE, THEME ->
				(tombstone.name() != null) ? this.replacements.called(kind, tombstone.name()) : List.of();
			case MEMBER, COMMITMENT, STOCK_ANSWER, MATERIAL, WEB_PAGE, TERM_SUGGESTION, NAME, HONORIFIC -> List.of();
		};
	}

	/**
	 * The time of the last change of a node's document.
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
