package org.opiniongraph.api.http;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.SampleOperation;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.revision.RevisionCheck;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows that requests share: what is not sent again, and that a client cannot tell. */
@LoadingTest
class KeptRowsTests {

	private static final String ID = "opinion:cstf-13/00037";

	private static final String OPINION = "{ opinion(id: \\\"%s\\\") { %s } }";

	@Autowired
	Neo4jConnectionDetails database;

	@Autowired
	Driver driver;

	@LocalServerPort
	int portWithoutKeeping;

	private Servers server;

	private GraphReader reader;

	@BeforeEach
	void start() {
		this.server = Servers.withRows(this.database);
		this.reader = this.server.bean(GraphReader.class);
		write("MATCH (o:Opinion {id: $id}) SET o.kept = o.text");
	}

	@AfterEach
	void putBack() {
		write("MATCH (o:Opinion {id: $id}) SET o.text = o.kept REMOVE o.kept");
		write("MATCH (o:Opinion {id: $id + 'x'}) DELETE o");
	}

	@Test
	void anotherQueryForTheSameNodesSendsNoStatement() {
		ask(OPINION.formatted(ID, "id text"));
		assertThat(statementsOf(OPINION.formatted(ID, "text id row"))).isZero();
		assertThat(statementsOf(OPINION.formatted("opinion:cstf-13/4", "text id row"))).isEqualTo(1);
	}

	@Test
	void aPageSharesItsNeighboursWithOtherPages() {
		ask("{ opinions(first: 3) { nodes { id themes { score theme { id } } } } }");
		assertThat(statementsOf(
				"{ opinions(first: 3) { nodes { themes { theme { id } score } } pageInfo { endCursor } } }"))
			.isZero();
	}

	@Test
	void afterAWriteByHandNothingOldIsGiven() {
		for (int number = 1; number <= 20; number++) {
			ask(OPINION.formatted(ID, "text"));
			write("MATCH (o:Opinion {id: $id}) SET o.text = 'written %d'".formatted(number));
			assertThat(ask(OPINION.formatted(ID, "id text"))).contains("written %d\"".formatted(number));
		}
	}

	@Test
	void whatWasNotThereIsFoundWhenItIs() {
		String missing = OPINION.formatted(ID + "x", "text");
		ask(missing);
		assertThat(statementsOf(missing)).as("that it is missing is known").isZero();
		write("MATCH (o:Opinion {id: $id}) CREATE (n:Opinion {id: $id + 'x'}) SET n += o {.*, id: $id + 'x', text: 'new'}");
		assertThat(ask(missing)).contains("new");
	}

	@Test
	void whoWantsToSeeTheStatementsHasThemSent() {
		String query = OPINION.formatted(ID, "text");
		ask(query);
		long before = this.reader.statementCount();
		String body = "{\"query\": \"%s\", \"extensions\": {\"cypher\": true}}".formatted(query);
		assertThat(HttpCall.post(this.server.uri("/graphql"), body).json().at("/extensions/cypher").toString())
			.contains("Opinion");
		assertThat(this.reader.statementCount()).isEqualTo(before + 1);
	}

	@Test
	void aRequestThatNeedsNoStatementNeedsNoRevision() {
		RevisionCheck check = this.server.bean(RevisionCheck.class);
		long before = check.asked();
		ask("{ __typename }");
		assertThat(check.asked()).isEqualTo(before);
	}

	@ParameterizedTest
	@MethodSource("operations")
	void everyOperationIsAnsweredTheSame(SampleOperation operation) {
		URI without = URI.create("http://localhost:" + this.portWithoutKeeping + "/graphql");
		String expected = HttpCall.post(without, operation.asTrusted()).text();
		for (int again = 0; again < 2; again++) {
			assertThat(HttpCall.post(this.server.uri("/graphql"), operation.asTrusted()).text()).isEqualTo(expected);
		}
	}

	static List<SampleOperation> operations() {
		return SampleOperation.all();
	}

	private long statementsOf(String query) {
		long before = this.reader.statementCount();
		ask(query);
		return this.reader.statementCount() - before;
	}

	private String ask(String query) {
		HttpCall.Answer answer = HttpCall.post(this.server.uri("/graphql"), "{\"query\": \"%s\"}".formatted(query));
		assertThat(answer.status()).isEqualTo(200);
		return answer.text();
	}

	private void write(String statement) {
		this.driver.executableQuery(statement).withParameters(Map.of("id", ID)).execute();
	}

}
