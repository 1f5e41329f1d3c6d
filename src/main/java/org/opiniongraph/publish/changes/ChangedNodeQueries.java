package org.opiniongraph.publish.changes;

import java.util.Collection;
import java.util.Map;

import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.SortKeys;

import org.springframework.stereotype.Component;

/** Reads which nodes have a record of a change and are still there. */
@Component
class ChangedNodeQueries {

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

	ListQuery changed(long since, Collection<NodeKind> kinds) {
		return ListQuery.of(CHANGED,
				Map.of("since", since, "prefixes", kinds.stream().map(NodeKind::idPrefix).toList()));
	}

}
