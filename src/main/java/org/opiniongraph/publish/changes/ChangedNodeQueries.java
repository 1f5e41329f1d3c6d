package org.opiniongraph.publish.changes;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.SortKeys;
import org.opiniongraph.publish.changes.ChangeQueries.ChangeSet;

import org.springframework.stereotype.Component;

/** A paged list of the existing nodes that changed since a load. */
@Component
public class ChangedNodeQueries {

	private static final PageStatement CHANGED = PageStatement.byId(Cypher.of("""
			CALL () {
			  {changed} AND {withinChanged}
			  WITH DISTINCT change.node AS id
			  WHERE EXISTS { (:Category|Document|Member|Organization|Program|Theme {id: id}) }
			  WITH id {orderBy} LIMIT $limit
			  RETURN collect({entry}) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN COUNT {
			  {changed}
			  WITH DISTINCT change.node AS id
			  WHERE EXISTS { (:Category|Document|Member|Organization|Program|Theme {id: id}) }
			  RETURN id
			} END AS total
			""").with("withinChanged", SortKeys.byId("change.node").within()).with("changed", """
			MATCH (change:Change)
			WHERE change.sequence > $since AND change.kind <> 'NONE'
			  AND any(prefix IN $prefixes WHERE change.node STARTS WITH prefix)"""), "id");

	private final ChangeQueries loads;

	ChangedNodeQueries(ChangeQueries loads) {
		this.loads = loads;
	}

	/**
	 * Finds the load that left a revision, in one statement.
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

	/** The list of what changed since a load, which does not count itself. */
	public ListQuery since(long since, Collection<NodeKind> kinds) {
		return ListQuery.of(CHANGED,
				Map.of("since", since, "prefixes", kinds.stream().map(NodeKind::idPrefix).toList()));
	}

}
