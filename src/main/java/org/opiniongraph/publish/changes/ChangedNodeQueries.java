package org.opiniongraph.publish.changes;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Range;
import org.opiniongraph.neo4j.reading.Slice;
import org.opiniongraph.publish.changes.ChangeQueries.ChangeSet;

import org.springframework.stereotype.Component;

/** A paged list of the existing nodes that changed since a load. */
@Component
public class ChangedNodeQueries {

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

	private final ChangeQueries loads;

	ChangedNodeQueries(GraphReader graph, ChangeQueries loads) {
		this.graph = graph;
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

	/**
	 * Reads a page of what changed, in one statement.
	 * @param since the last load that does not count
	 * @param kinds of which kinds
	 * @param root the list's parent, which it has none of
	 * @param range which stretch
	 * @return the ids, in their order
	 */
	public Map<String, Slice> since(long since, Collection<NodeKind> kinds, Collection<String> root, Range range) {
		return this.graph.page(CHANGED, root, range,
				Map.of("since", since, "prefixes", kinds.stream().map(NodeKind::idPrefix).toList()));
	}

}
