package org.opiniongraph.benchmark;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;

/** Writes as another client, and reads at once through all servers. */
final class Freshness {

	private static final String QUERY = "{ themes(orderBy: { field: NAME, direction: ASC }, first: 1) { edges { node { id nameEn } } } }";

	private static final String CHOSEN = """
			MATCH (t:Theme) WHERE t.name > ''
			WITH t ORDER BY t.name, t.id LIMIT 1
			RETURN t.id AS id, t.nameEn AS name
			""";

	private static final String RENAME = "MATCH (t:Theme {id: $id}) SET t.nameEn = $name";

	private Freshness() {
	}

	/** How many reads did not see the write that was committed before them. */
	static int staleAfter(int writes, Driver driver, List<HttpEndpoint> servers) {
		int stale = 0;
		try (var session = driver.session()) {
			var chosen = session.run(CHOSEN).single();
			String id = chosen.get("id").asString();
			try {
				for (int write = 0; write < writes; write++) {
					String name = "Renamed " + write;
					session.run(RENAME, Map.of("id", id, "name", name)).consume();
					for (HttpEndpoint server : servers) {
						String read = server.call(QUERY, Map.of()).read().findValue("nameEn").asString();
						stale += read.equals(name) ? 0 : 1;
					}
				}
			}
			finally {
				session.run(RENAME, chosen.asMap()).consume();
			}
		}
		return stale;
	}

}
