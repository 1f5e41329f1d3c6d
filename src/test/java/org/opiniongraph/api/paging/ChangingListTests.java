package org.opiniongraph.api.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LoadingTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A list that changes while a client walks it loses and repeats nothing else. */
@LoadingTest
class ChangingListTests {

	private static final String BEHIND = "opinion:cstf-13/00003x";

	private static final String AT_THE_CURSOR = "opinion:cstf-13/00010x";

	private static final String AHEAD = "opinion:cstf-13/00040x";

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void walkedForwardEachEntryThatStaysIsMetOnce() {
		List<String> before = ids(page("first: 100"));
		add(AT_THE_CURSOR);
		JsonNode page = page("first: 11");
		var walked = new ArrayList<>(ids(page));
		assertThat(walked).endsWith(AT_THE_CURSOR);
		remove(AT_THE_CURSOR);
		add(BEHIND);
		add(AHEAD);
		while (page.at("/pageInfo/hasNextPage").asBoolean()) {
			page = page("first: 7, after: \"%s\"".formatted(page.at("/pageInfo/endCursor").asString()));
			walked.addAll(ids(page));
		}
		assertThat(walked).isEqualTo(Stream.concat(before.stream(), Stream.of(AT_THE_CURSOR, AHEAD)).sorted().toList());
	}

	@Test
	void walkedBackwardEachEntryThatStaysIsMetOnce() {
		List<String> before = ids(page("first: 100"));
		add(AHEAD);
		JsonNode page = page("last: 20");
		assertThat(ids(page)).startsWith(AHEAD);
		var walked = new ArrayList<>(ids(page).reversed());
		remove(AHEAD);
		add(BEHIND);
		while (page.at("/pageInfo/hasPreviousPage").asBoolean()) {
			page = page("last: 7, before: \"%s\"".formatted(page.at("/pageInfo/startCursor").asString()));
			walked.addAll(ids(page).reversed());
		}
		assertThat(walked.reversed())
			.isEqualTo(Stream.concat(before.stream(), Stream.of(BEHIND, AHEAD)).sorted().toList());
	}

	@Test
	void inAnOrderByCountsToo() {
		String query = "{ members(orderBy: { field: OPINIONS, direction: DESC }, first: %s) { pageInfo { endCursor } edges { node { id } } } }";
		List<String> before = ids(this.graphQl.data(query.formatted("100")).get("members"));
		JsonNode page = this.graphQl.data(query.formatted("5")).get("members");
		var walked = new ArrayList<>(ids(page));
		this.neo4j
			.query("CREATE (m:Member {id: 'member:of-a-test/a', name: 'a'}) "
					+ "FOREACH (o IN range(1, 99) | CREATE (m)-[:RAISED]->(:Opinion {id: $prefix + o}))")
			.bindAll(Map.of("prefix", BEHIND))
			.run();
		String rest = "100, after: \"" + page.at("/pageInfo/endCursor").asString() + "\"";
		walked.addAll(ids(this.graphQl.data(query.formatted(rest)).get("members")));
		assertThat(walked).isEqualTo(before);
	}

	private JsonNode page(String arguments) {
		return this.graphQl.data(
				"{ opinions(%s) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { id } } } }"
					.formatted(arguments))
			.get("opinions");
	}

	private static List<String> ids(JsonNode page) {
		return page.get("edges").valueStream().map((edge) -> edge.at("/node/id").asString()).toList();
	}

	private void add(String id) {
		this.neo4j.query("CREATE (:Opinion {id: $id, row: 0})").bind(id).to("id").run();
	}

	private void remove(String id) {
		this.neo4j.query("MATCH (o:Opinion) WHERE o.id STARTS WITH $id DETACH DELETE o").bind(id).to("id").run();
	}

}
