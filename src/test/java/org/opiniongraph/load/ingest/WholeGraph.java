package org.opiniongraph.load.ingest;

import java.util.List;
import java.util.Map;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Every node and every relationship with all properties, but the moment of loading and
 * the records of what loads changed.
 */
public final class WholeGraph {

	private static final String ALL = """
			CALL () {
			  MATCH (n) WHERE NOT n:Change AND NOT n:ChangeSet AND NOT n:Tombstone
			  RETURN labels(n) AS kind, n {.*, loadedAt: null} AS properties, '' AS source, '' AS target
			  UNION ALL
			  MATCH (a)-[r]->(b)
			  RETURN [type(r)] AS kind, r {.*} AS properties, coalesce(a.id, '') AS source, coalesce(b.id, '') AS target
			}
			RETURN kind, properties, source, target
			ORDER BY kind, source, target, coalesce(properties.id, '')
			""";

	private WholeGraph() {
	}

	public static List<Map<String, Object>> read(Neo4jClient neo4j) {
		return List.copyOf(neo4j.query(ALL).fetch().all());
	}

}
