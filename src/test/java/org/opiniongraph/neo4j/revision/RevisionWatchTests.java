package org.opiniongraph.neo4j.revision;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.neo4j.reading.GraphReader;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What bookmarks say of what was read, and what they do not. */
@Tag("database")
@LoadingTest
class RevisionWatchTests {

	private static final String SLOW = """
			MATCH (n:OfATest) WITH n.value AS value
			UNWIND range(1, $rounds) AS i
			WITH value, sum(i % 7) AS sum
			RETURN value
			""";

	@Autowired
	Driver driver;

	@Autowired
	GraphReader reader;

	@Autowired
	RevisionCheck check;

	@AfterEach
	void putBack() {
		write("MATCH (n:OfATest) DELETE n");
		RevisionWatch.CURRENT.remove();
	}

	@Test
	void aRevisionIsTheSameUntilSomebodyWrites() {
		Revision before = now();
		assertThat(now()).isEqualTo(before);
		write("CREATE (:OfATest)");
		assertThat(now()).isNotEqualTo(before);
	}

	@Test
	void aSlowReadComesBackWithTheBookmarkOfAWriteThatItDidNotSee() {
		for (int rounds = 3_000_000;; rounds *= 2) {
			write("CREATE (:OfATest {value: 'old'})");
			var watch = new RevisionWatch(now());
			int howSlow = rounds;
			CompletableFuture<List<String>> read = CompletableFuture.supplyAsync(() -> slowly(watch, howSlow));
			while (!read.isDone() && !isRunning()) {
				Thread.onSpinWait();
			}
			write("MATCH (n:OfATest) SET n.value = 'new'");
			boolean overtaken = isRunning();
			List<String> seen = read.join();
			if (overtaken) {
				assertThat(seen).containsExactly("old");
				assertThat(watch.sawOneRevision()).isFalse();
				return;
			}
			write("MATCH (n:OfATest) DELETE n");
		}
	}

	@Test
	void aReadBesideNoWriteSawOneRevision() {
		write("CREATE (:OfATest {value: 'old'})");
		var watch = new RevisionWatch(now());
		RevisionWatch.CURRENT.set(watch);
		assertThat(this.reader.list(SLOW, Map.of("rounds", 1), (row) -> row.get("value").asString())).hasSize(1);
		assertThat(watch.statements()).isEqualTo(1);
		assertThat(watch.sawOneRevision()).isTrue();
	}

	@Test
	void aStatementThatFailedSawNothing() {
		var watch = new RevisionWatch(now());
		RevisionWatch.CURRENT.set(watch);
		try {
			this.reader.list("RETURN 1 / 0", Map.of(), (row) -> row);
		}
		catch (RuntimeException ex) {
			// what it says is no matter here
		}
		assertThat(watch.sawOneRevision()).isFalse();
	}

	@Test
	void thoseWhoWaitShareChecks() {
		long asked = this.check.asked();
		long sent = this.check.sent();
		List<CompletableFuture<Revision>> all = IntStream.range(0, 200)
			.mapToObj((i) -> CompletableFuture.supplyAsync(this::now, (task) -> Thread.startVirtualThread(task)))
			.toList();
		all.forEach(CompletableFuture::join);
		assertThat(this.check.asked() - asked).isEqualTo(200);
		assertThat(this.check.sent() - sent).isBetween(1L, 150L);
	}

	private List<String> slowly(RevisionWatch watch, int rounds) {
		RevisionWatch.CURRENT.set(watch);
		try {
			return this.reader.list(SLOW, Map.of("rounds", rounds), (row) -> row.get("value").asString());
		}
		finally {
			RevisionWatch.CURRENT.remove();
		}
	}

	private boolean isRunning() {
		return !this.driver
			.executableQuery("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '% 7' "
					+ "AND NOT currentQuery STARTS WITH 'SHOW' RETURN 1")
			.execute()
			.records()
			.isEmpty();
	}

	private Revision now() {
		return this.check.now().orElseThrow();
	}

	private void write(String statement) {
		this.driver.executableQuery(statement).execute();
	}

}
