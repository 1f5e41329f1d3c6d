package org.opiniongraph.neo4j.connection;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;
import org.opiniongraph.GraphTest;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.KeptRows;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ResourceLock(GraphTest.APPLICATION)
@Tag("database")
@GraphTest
class GraphReaderTests {

	@Autowired
	GraphReader reader;

	@Autowired
	Driver driver;

	@Test
	void aStatementThatTakesTooLongIsGivenUp() {
		var impatient = reader(this.driver,
				new GraphProperties("neo4j", Duration.ofMillis(50), 1, false, Duration.ZERO));
		assertThatExceptionOfType(StatementTimedOutException.class).isThrownBy(() -> impatient.list(
				Statement.of("UNWIND range(1, 1000000000) AS number RETURN count(number % 7) AS numbers"), Map.of(),
				(row) -> row.get("numbers").asLong()));
	}

	@Test
	void whenARequestsTimeIsOverItsStatementIsGivenUpInTheDatabaseToo() {
		Deadline.CURRENT.set(Deadline.in(Duration.ofMillis(100)));
		try {
			assertThatExceptionOfType(StatementTimedOutException.class).isThrownBy(() -> this.reader.list(
					Statement.of("UNWIND range(1, 1000000000) AS number RETURN count(number % 11) AS numbers"),
					Map.of(), (row) -> row.get("numbers").asLong()));
			long before = this.reader.statementCount();
			assertThatExceptionOfType(StatementTimedOutException.class)
				.isThrownBy(() -> this.reader.list(Statement.of("RETURN 1 AS one"), Map.of(), (row) -> row));
			assertThat(this.reader.statementCount()).as("no other statement is begun").isEqualTo(before);
		}
		finally {
			Deadline.CURRENT.remove();
		}
		assertThat(this.reader.list(
				Statement
					.of("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $text RETURN currentQuery"),
				Map.of("text", "number % 1" + "1"), (row) -> row.get("currentQuery").asString()))
			.filteredOn((query) -> !query.startsWith("SHOW"))
			.isEmpty();
	}

	@Test
	void aDatabaseThatCannotBeReachedIsToldApart() {
		var shortOfPatience = Config.builder().withConnectionTimeout(1, TimeUnit.SECONDS).build();
		try (var nowhere = GraphDatabase.driver("bolt://127.0.0.1:1", shortOfPatience)) {
			var lost = reader(nowhere, new GraphProperties("neo4j", Duration.ofSeconds(1), 1, false, Duration.ZERO));
			assertThatExceptionOfType(GraphUnavailableException.class).isThrownBy(
					() -> lost.list(Statement.of("RETURN 1 AS one"), Map.of(), (row) -> row.get("one").asInt()));
		}
	}

	@Test
	void aStatementThatCannotBeginInTimeIsNotBegun() throws InterruptedException {
		var narrow = reader(this.driver, new GraphProperties("neo4j", Duration.ofMillis(200), 1, false, Duration.ZERO));
		var running = new CountDownLatch(1);
		var over = new CountDownLatch(1);
		Thread other = Thread.ofVirtual().start(() -> narrow.list(Statement.of("RETURN 1 AS one"), Map.of(), (row) -> {
			running.countDown();
			awaitUninterruptibly(over);
			return row;
		}));
		running.await();
		assertThatExceptionOfType(GraphUnavailableException.class)
			.isThrownBy(() -> narrow.list(Statement.of("RETURN 1 AS one"), Map.of(), (row) -> row));
		over.countDown();
		other.join();
		assertThat(narrow.list(Statement.of("RETURN 1 AS one"), Map.of(), (row) -> row)).as("the place is free again")
			.hasSize(1);
	}

	private static void awaitUninterruptibly(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Test
	void nothingIsWrittenThroughIt() {
		assertThatExceptionOfType(Neo4jException.class)
			.isThrownBy(() -> this.reader.list(Statement.of("CREATE (n:Intruder) RETURN n"), Map.of(), (row) -> row))
			.withMessageContaining("read access mode");
	}

	@Test
	void eachKeyIsSentOnce() {
		String countKeys = "UNWIND $ids AS id RETURN id, size($ids) AS keys";
		assertThat(this.reader.byId(Statement.of(countKeys), List.of("a", "b", "a"), Map.of(),
				(row) -> row.get("keys").asInt()))
			.isEqualTo(Map.of("a", 2, "b", 2));
	}

	@Test
	void noKeysAreNoTrip() {
		long before = this.reader.statementCount();
		assertThat(this.reader.byId(Statement.of("RETURN 1"), List.of(), Map.of(), (row) -> row)).isEmpty();
		assertThat(this.reader.statementCount()).isEqualTo(before);
	}

	private static GraphReader reader(Driver driver, GraphProperties properties) {
		return new GraphReader(driver, properties, new DatabasePulse(driver, properties), KeptRows.none());
	}

}
