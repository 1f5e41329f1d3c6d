package org.opiniongraph.publish.changes;

import java.util.Collection;
import java.util.Map;

import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Range;
import org.opiniongraph.neo4j.reading.Slice;

import org.springframework.stereotype.Component;

/** Reads which nodes have a record of a change and are still there. */
@Component
class ChangedNodeQueries {

	private static final PageStatement CHANGED = PageStatement.of("""
			CALL () {
			  MATCH (change:Change)
			  WHERE change.sequence > $since AND change.kind <> 'NONE' AND change.node >= $from AND change.node < $to
			    AND any(prefix IN $prefixes WHERE change.node STARTS WITH prefix)
			  WITH DISTINCT change.node AS id
			  WHERE EXISTS { (:Category|Document|Member|Organization|Program|Theme {id: id}) }
			  WITH id ORDER BY id ASC LIMIT $limit
			  RETURN collect([id]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN COUNT {
			  MATCH (change:Change)
			  WHERE change.sequence > $since AND change.kind <> 'NONE'
			    AND any(prefix IN $prefixes WHERE change.node STARTS WITH prefix)
			  WITH DISTINCT change.node AS id
			  WHERE EXISTS { (:Category|Document|Member|Organization|Program|Theme {id: id}) }
			  RETURN id
			} END AS total
			""");

	private final GraphReader graph;

	ChangedNodeQueries(GraphReader graph) {
		this.graph = graph;
	}

	Map<String, Slice> changed(long since, Collection<NodeKind> kinds, Collection<String> root, Range range) {
		return this.graph.page(CHANGED, root, range,
				Map.of("since", since, "prefixes", kinds.stream().map(NodeKind::idPrefix).toList()));
	}

}
