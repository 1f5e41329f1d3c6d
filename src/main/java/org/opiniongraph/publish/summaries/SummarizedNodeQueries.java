package org.opiniongraph.publish.summaries;

import java.util.Collection;
import java.util.stream.Collectors;

import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.SortKeys;
import org.opiniongraph.neo4j.reading.StatementsByKind;

import org.springframework.stereotype.Component;

/** Lists the nodes that have summaries. */
@Component
class SummarizedNodeQueries {

	private static final PageStatement ALL = PageStatement.byId(Cypher.of("""
			CALL () {
			  CALL () {
			    {nodes}
			  }
			  WITH id {orderBy} LIMIT $limit
			  RETURN collect({entry}) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN {total} END AS total
			""")
		.with("nodes", StatementsByKind.union(SummariesWanted.SUMMARIZED::contains, """
				MATCH (it:{label}) WHERE ${label} AND {withinKind}
				RETURN it.id AS id {orderBy} LIMIT $limit"""))
		.with("withinKind", SortKeys.byId("it.id").within())
		.with("total",
				SummariesWanted.SUMMARIZED.stream()
					.map((kind) -> Cypher.of("CASE WHEN ${label} THEN COUNT { (:{label}) } ELSE 0 END")
						.with("label", kind.label())
						.forward())
					.collect(Collectors.joining(" + "))),
			"id");

	/** Nodes of some kinds, ordered by id. */
	ListQuery all(Collection<NodeKind> kinds) {
		return ListQuery.of(ALL,
				SummariesWanted.SUMMARIZED.stream().collect(Collectors.toMap(NodeKind::label, kinds::contains)));
	}

}
