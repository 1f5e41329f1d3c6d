package org.opiniongraph.publish.summaries;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Range;
import org.opiniongraph.neo4j.reading.Slice;
import org.opiniongraph.neo4j.reading.StatementsByKind;

import org.springframework.stereotype.Component;

/** Lists the nodes that have summaries. */
@Component
class SummarizedNodeQueries {

	private static final PageStatement ALL = PageStatement.of("""
			CALL () {
			  CALL () {
			%s  }
			  WITH id ORDER BY id ASC LIMIT $limit
			  RETURN collect([id]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN %s END AS total
			""".formatted(StatementsByKind.union(SummariesWanted.SUMMARIZED::contains, """
			MATCH (n:{label}) WHERE ${label} AND n.id >= $from AND n.id < $to
			RETURN n.id AS id ORDER BY id ASC LIMIT $limit
			"""),
			SummariesWanted.SUMMARIZED.stream()
				.map((kind) -> "CASE WHEN $%1$s THEN COUNT { (:%1$s) } ELSE 0 END".formatted(kind.label()))
				.collect(Collectors.joining(" + "))));

	private final GraphReader graph;

	SummarizedNodeQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** Nodes of some kinds, ordered by id. */
	Map<String, Slice> all(Collection<NodeKind> kinds, Collection<String> root, Range range) {
		return this.graph.page(ALL, root, range,
				SummariesWanted.SUMMARIZED.stream().collect(Collectors.toMap(NodeKind::label, kinds::contains)));
	}

}
