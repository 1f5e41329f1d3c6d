package org.opiniongraph.api.http;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.SampleOperation;
import org.opiniongraph.knowledge.tally.OpinionTables;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.revision.RevisionWatch;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/** Writes that are committed while an answer is read. */
@Tag("database")
@LoadingTest
class OneRevisionTests {

	private static final String ID = "opinion:cstf-13/00037";

	@Autowired
	Driver driver;

	@Autowired
	Neo4jConnectionDetails database;

	private final AtomicInteger written = new AtomicInteger();

	private Servers server;

	private Meddler meddler;

	@BeforeEach
	void start() {
		this.server = Servers.one(this.database);
		this.meddler = this.server.bean(Meddler.class);
		run("MATCH (o:Opinion {id: $id}) SET o.kept = o.text, o.text = 'written 0'", 0);
	}

	@AfterEach
	void putBack() {
		run("MATCH (o:Opinion {id: $id}) SET o.text = o.kept REMOVE o.kept", 0);
		run("MATCH (n:OfATest) DELETE n", 0);
	}

	@Test
	void withAWriteBetweenTwoStatementsItIsReadAgainAsAWhole() {
		this.meddler.does(OneRevisionTests::nothing, once(this::write));
		HttpCall.Answer answer = ask("MeddledWithin");
		assertThat(this.meddler.runs).hasValue(2);
		assertThat(texts(answer)).as("not the old one beside the new one").isEqualTo("written 1, written 1");
		assertIsKept("MeddledWithin", true);
	}

	@Test
	void withAWriteBetweenTheCheckAndTheFirstStatementItIsReadAgain() {
		this.meddler.does(once(this::write), OneRevisionTests::nothing);
		assertThat(texts(ask("MeddledBefore"))).isEqualTo("written 1, written 1");
		assertThat(this.meddler.runs).hasValue(2);
		assertIsKept("MeddledBefore", true);
	}

	@Test
	void withAWriteAtEachRunItIsReadThreeTimesAndNotKept() {
		long torn = this.server.count("torn");
		long changed = this.server.count("not.kept", "reason", "changed");
		this.meddler.does(OneRevisionTests::nothing, this::write);
		HttpCall.Answer answer = ask("MeddledAlways");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(this.meddler.runs).hasValue(3);
		assertThat(this.server.count("torn")).isEqualTo(torn + 3);
		assertThat(this.server.count("not.kept", "reason", "changed")).isEqualTo(changed + 1);
		this.meddler.does(OneRevisionTests::nothing, OneRevisionTests::nothing);
		assertIsKept("MeddledAlways", false);
	}

	@Test
	void aWriteThatIsNotAboutTheAnswerCountsToo() {
		this.meddler.does(OneRevisionTests::nothing, once(() -> run("CREATE (:OfATest)", 0)));
		assertThat(texts(ask("MeddledBeside"))).isEqualTo("written 0, written 0");
		assertThat(this.meddler.runs).hasValue(2);
	}

	@Test
	void withoutAWriteItIsReadOnce() {
		this.meddler.does(OneRevisionTests::nothing, OneRevisionTests::nothing);
		ask("MeddledNever");
		assertThat(this.meddler.runs).hasValue(1);
		assertIsKept("MeddledNever", true);
	}

	@ParameterizedTest
	@MethodSource("operations")
	void everyStatementOfEveryOperationIsWatched(SampleOperation operation) {
		this.server.bean(OpinionTables.class).current();
		GraphReader reader = this.server.bean(GraphReader.class);
		long before = reader.statementCount();
		HttpCall.post(this.server.uri("/graphql"), operation.asTrusted());
		assertThat(this.meddler.watch.get()).isNotNull()
			.extracting(RevisionWatch::statements)
			.isEqualTo((int) (reader.statementCount() - before));
	}

	static List<SampleOperation> operations() {
		return SampleOperation.all();
	}

	private void assertIsKept(String operation, boolean kept) {
		int runs = this.meddler.runs.get();
		ask(operation);
		assertThat(this.meddler.runs.get() > runs).as("is run again").isEqualTo(!kept);
	}

	/** The second statement reads the same opinion by another way. */
	private HttpCall.Answer ask(String operation) {
		return HttpCall.post(this.server.uri("/graphql"), """
				{"operationName": "%s", "query": "query %s { opinion(id: \\"%s\\") { text category { \
				opinions(first: 100) { edges { node { id row written: text } } } } } }"}""".formatted(operation,
				operation, ID));
	}

	private static String texts(HttpCall.Answer answer) {
		String first = answer.json().at("/data/opinion/text").asString();
		return first + ", "
				+ answer.json()
					.at("/data/opinion/category/opinions/edges")
					.valueStream()
					.filter((edge) -> edge.at("/node/id").asString().equals(ID))
					.map((edge) -> edge.at("/node/written").asString())
					.findFirst()
					.orElseThrow();
	}

	private static void nothing() {
		// what a run does that nobody disturbs
	}

	private static Runnable once(Runnable task) {
		var left = new AtomicInteger(1);
		return () -> {
			if (left.getAndDecrement() > 0) {
				task.run();
			}
		};
	}

	private void write() {
		run("MATCH (o:Opinion {id: $id}) SET o.text = 'written ' + $number", this.written.incrementAndGet());
	}

	private void run(String statement, int number) {
		this.driver.executableQuery(statement).withParameters(Map.of("id", ID, "number", number)).execute();
	}

}
