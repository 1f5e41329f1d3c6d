package org.opiniongraph.publish.summaries;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.SortKeys;

import org.springframework.stereotype.Component;

/** Lists the nodes that have summaries. */
@Component
class SummarizedNodeQueries {

	private static final List<NodeKind> KINDS = List.of(NodeKind.CATEGORY, NodeKind.DOCUMENT, NodeKind.MEMBER,
			NodeKind.ORGANIZATION, NodeKind.PROGRAM, NodeKind.THEME);

	private static final PageStatement ALL = PageStatement.byId(Cypher.of("""
			CALL () {
			  CALL () {
			    {nodes}
			  }
			  WITH id {orderBy} LIMIT $limit
			  RETURN collect({entry}) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN
			  {total}
			END AS total
			""")
		.with("nodes", ofEachKind("""
				MATCH (it:{label}) WHERE ${guard} AND {withinKind}
				RETURN it.id AS id {orderBy} LIMIT $limit""", "\nUNION ALL\n"))
		.with("withinKind", SortKeys.byId("it.id").within())
		.with("total", ofEachKind("CASE WHEN ${guard} THEN COUNT { (:{label}) } ELSE 0 END", "\n+ ")), "id");

	/** Those of some kinds, ordered by id. */
	ListQuery all(Collection<NodeKind> kinds) {
		return ListQuery.of(ALL,
				KINDS.stream().collect(Collectors.toMap(SummarizedNodeQueries::guard, kinds::contains)));
	}

	private static String ofEachKind(String text, String between) {
		return KINDS.stream()
			.map((kind) -> Cypher.of(text).with("label", kind.label()).with("guard", guard(kind)).forward())
			.collect(Collectors.joining(between));
	}

	private static String guard(NodeKind kind) {
		return kind.label().toLowerCase(Locale.ROOT);
	}

}
