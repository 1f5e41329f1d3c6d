package org.opiniongraph.publish.summaries;

import java.util.Collection;
import java.util.Map;

import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Range;
import org.opiniongraph.neo4j.reading.Slice;

import org.springframework.stereotype.Component;

/** Lists the nodes that have summaries. */
@Component
class SummarizedNodeQueries {

	private static final PageStatement ALL = PageStatement.of("""
			CALL () {
			  CALL () {
			    MATCH (n:Category) WHERE $category AND n.id >= $from AND n.id < $to
			    RETURN n.id AS id ORDER BY id ASC LIMIT $limit
			    UNION ALL
			    MATCH (n:Document) WHERE $document AND n.id >= $from AND n.id < $to
			    RETURN n.id AS id ORDER BY id ASC LIMIT $limit
			    UNION ALL
			    MATCH (n:Member) WHERE $member AND n.id >= $from AND n.id < $to
			    RETURN n.id AS id ORDER BY id ASC LIMIT $limit
			    UNION ALL
			    MATCH (n:Organization) WHERE $organization AND n.id >= $from AND n.id < $to
			    RETURN n.id AS id ORDER BY id ASC LIMIT $limit
			    UNION ALL
			    MATCH (n:Program) WHERE $program AND n.id >= $from AND n.id < $to
			    RETURN n.id AS id ORDER BY id ASC LIMIT $limit
			    UNION ALL
			    MATCH (n:Theme) WHERE $theme AND n.id >= $from AND n.id < $to
			    RETURN n.id AS id ORDER BY id ASC LIMIT $limit
			  }
			  WITH id ORDER BY id ASC LIMIT $limit
			  RETURN collect([id]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN
			  CASE WHEN $category THEN COUNT { (:Category) } ELSE 0 END
			  + CASE WHEN $document THEN COUNT { (:Document) } ELSE 0 END
			  + CASE WHEN $member THEN COUNT { (:Member) } ELSE 0 END
			  + CASE WHEN $organization THEN COUNT { (:Organization) } ELSE 0 END
			  + CASE WHEN $program THEN COUNT { (:Program) } ELSE 0 END
			  + CASE WHEN $theme THEN COUNT { (:Theme) } ELSE 0 END
			END AS total
			""");

	private final GraphReader graph;

	SummarizedNodeQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** Those of some kinds, ordered by id. */
	Map<String, Slice> all(Collection<NodeKind> kinds, Collection<String> root, Range range) {
		return this.graph.page(ALL, root, range,
				Map.of("category", kinds.contains(NodeKind.CATEGORY), "document", kinds.contains(NodeKind.DOCUMENT),
						"member", kinds.contains(NodeKind.MEMBER), "organization",
						kinds.contains(NodeKind.ORGANIZATION), "program", kinds.contains(NodeKind.PROGRAM), "theme",
						kinds.contains(NodeKind.THEME)));
	}

}
