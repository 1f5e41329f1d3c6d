package org.opiniongraph.neo4j.embedded;

import org.junit.jupiter.api.Test;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.clients.ClientTools;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

@GraphTest
class BrowserPageTests {

	@Test
	void aBrowserWithoutANetworkConnectsAndDrawsAGraph(@Autowired ObjectProvider<EmbeddedNeo4j> server,
			@Autowired GraphQlHttp http) {
		EmbeddedNeo4j neo4j = server.getIfAvailable();
		assumeTrue(neo4j != null, "the Neo4j under test is not in this process");
		ClientTools.browse("browser/neo4j-browser.mjs", http.uri("/browser"), neo4j.uri().getAuthority(),
				neo4j.password());
	}

}
