package org.opiniongraph.load.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.Nightly;
import org.opiniongraph.load.changelog.ChangeHistory;
import org.opiniongraph.load.run.LoadRun;
import org.opiniongraph.load.writing.ForeignData;
import org.opiniongraph.load.writing.GraphStore;
import org.opiniongraph.load.writing.IngestProperties;
import org.opiniongraph.load.writing.LoadCounts;
import org.opiniongraph.load.writing.LoadMode;
import org.opiniongraph.load.writing.OpinionGraphWriter;
import org.opiniongraph.neo4j.connection.GraphConstraints;
import org.opiniongraph.neo4j.connection.LoadLock;
import org.opiniongraph.tools.corpus.CorpusCommand;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** A load in many transactions, whole or stopped, gives what a load in one gives. */
@ResourceLock(Resources.SYSTEM_OUT)
@Tag("database")
@LoadingTest
@ExtendWith(OutputCaptureExtension.class)
class BatchedLoadTests {

	private static final int ROWS = Nightly.or(200, 1_000);

	@TempDir
	Path folder;

	@Autowired
	Ingest ingest;

	@Autowired
	LoadLock oneAtATime;

	@Autowired
	GraphConstraints constraints;

	@Autowired
	GraphStore store;

	@Autowired
	OpinionGraphWriter writer;

	@Autowired
	ForeignData foreign;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	ChangeHistory history;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void manyTransactionsGiveTheSameGraphAsOneWhetherTheyEndOrAreStopped(CapturedOutput output) throws IOException {
		String corpus = corpus(ROWS);
		Ingest inOne = inBatchesOf(Integer.MAX_VALUE);
		Ingest inMany = inBatchesOf(50);
		int before = output.getOut().length();
		inOne.run(corpus, true);
		assertThat(output.getOut().substring(before)).as("what loading logs of a synthetic corpus")
			.doesNotContainPattern("WARN .*\\.load\\.");
		int whole = wholeGraph();
		empty();
		stopAtRow(ROWS / 4);
		assertThatException().isThrownBy(() -> inMany.run(corpus, false)).withMessageContaining("already exists");
		assertThat(this.store.loaded()).as("the graph is not whole").isEmpty();
		assertThat(count("MATCH (o:Opinion) RETURN count(o) AS count")).as("what was committed")
			.isBetween(3L, ROWS - 1L);
		goOn();
		inMany.run(corpus, false);
		assertThat(wholeGraph()).as("the rest was added").isEqualTo(whole);
		this.neo4j.query("MATCH (load:Load) DELETE load").run();
		assertThat(inMany.run(corpus, false).counts()).as("all was compared, nothing differs")
			.isEqualTo(LoadCounts.NONE);
		assertThat(wholeGraph()).isEqualTo(whole);
		assertThat(inMany.run(corpus, false).unchanged()).isTrue();
	}

	@Test
	void rowsThatAreGoneGoInManyTransactionsToo() throws IOException {
		String corpus = corpus(Nightly.or(80, 400));
		inBatchesOf(Integer.MAX_VALUE).run(corpus, true);
		Path table = this.folder.resolve("corpus/documents/synthetic-00001/opinions-and-responses.tsv");
		List<String> lines = Files.readAllLines(table);
		Files.write(table, lines.subList(0, lines.size() / 2));
		inBatchesOf(50).run(corpus, false);
		int changed = wholeGraph();
		inBatchesOf(50).run(corpus, true);
		assertThat(wholeGraph()).isEqualTo(changed);
	}

	private String corpus(int rows) throws IOException {
		Path corpus = this.folder.resolve("corpus");
		CorpusCommand.main(Integer.toString(rows), "3", corpus.toString());
		return corpus.toUri().toString();
	}

	private Ingest inBatchesOf(int changes) {
		return new Ingest(
				new LoadRun(this.oneAtATime, this.constraints, this.store, this.writer, this.foreign, this.history,
						this.transactions,
						new IngestProperties(SeedFolder.PACKAGED, LoadMode.CHANGES, null, changes, 100,
								DataSize.ofMegabytes(32), Path.of("target/no-imports"))),
				this.store, new IngestProperties(SeedFolder.PACKAGED, LoadMode.CHANGES, null, changes, 100,
						DataSize.ofMegabytes(32), Path.of("target/no-imports")));
	}

	private void empty() {
		this.neo4j.query("MATCH (n) DETACH DELETE n").run();
	}

	/** A constraint of somebody else's is in the way of one row. */
	private void stopAtRow(int row) {
		this.neo4j.query("CREATE (:Opinion {id: 'by hand', row: $row})").bindAll(Map.of("row", row)).run();
		this.neo4j.query("CREATE CONSTRAINT stop FOR (node:Opinion) REQUIRE node.row IS UNIQUE").run();
	}

	private void goOn() {
		this.neo4j.query("DROP CONSTRAINT stop").run();
		this.neo4j.query("MATCH (o:Opinion {id: 'by hand'}) DELETE o").run();
	}

	private long count(String statement) {
		return this.neo4j.query(statement).fetchAs(Long.class).one().orElseThrow();
	}

	private int wholeGraph() {
		return WholeGraph.read(this.neo4j).hashCode();
	}

}
