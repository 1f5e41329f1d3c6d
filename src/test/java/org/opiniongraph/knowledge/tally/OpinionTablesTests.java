package org.opiniongraph.knowledge.tally;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.neo4j.connection.GraphProperties;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.revision.RevisionCheck;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The table is that of the graph as it is now. */
@LoadingTest
class OpinionTablesTests {

	private static final String ROW = """
			{ matrix(rows: MEMBERS, first: 100) { totalCount nodes { node { id } opinionCount } } }""";

	@Autowired
	OpinionTables tables;

	@Autowired
	RevisionCheck check;

	@Autowired
	OpinionTableQueries queries;

	@Autowired
	GraphReader reader;

	@Autowired
	Driver driver;

	@Autowired
	GraphQlHttp graphQl;

	@Test
	void theSameRevisionHasTheSameTable() {
		assertThat(this.tables.current()).isSameAs(this.tables.current());
	}

	@Test
	void whatSomebodyWritesIsCounted() {
		JsonNode before = this.graphQl.data(ROW).at("/matrix/nodes/0");
		String member = before.at("/node/id").asString();
		this.driver.executableQuery("""
				MATCH (m:Member {id: $member})-[raised:RAISED]->(o:Opinion)
				WITH raised, o ORDER BY o.id LIMIT 1
				DELETE raised""").withParameters(Map.of("member", member)).execute();
		assertThat(this.graphQl.data(ROW).at("/matrix/nodes").valueStream())
			.filteredOn((row) -> row.at("/node/id").asString().equals(member))
			.singleElement()
			.satisfies((row) -> assertThat(row.get("opinionCount").asInt())
				.isEqualTo(before.get("opinionCount").asInt() - 1));
	}

	@Test
	void whoChangedTheGraphHasItReadAhead() {
		var prepared = new OpinionTables(this.check, this.queries,
				new GraphProperties("neo4j", Duration.ofMinutes(1), 32, true, Duration.ofMinutes(1)));
		OpinionTable before = prepared.current();
		this.driver.executableQuery("MATCH (o:Opinion) WITH o LIMIT 1 DETACH DELETE o").execute();
		long statements = this.reader.statementCount();
		prepared.readAhead();
		Awaitility.await().until(() -> this.reader.statementCount() > statements);
		assertThat(prepared.current().opinions().size()).isEqualTo(before.opinions().size() - 1);
	}

	@Test
	void idsThatAreNotKnownAreNoOpinions() {
		OpinionTable table = this.tables.current();
		assertThat(table.opinions().of(List.of("opinion:x/1", table.id(1), "")).stream()).containsExactly(1);
	}

}
