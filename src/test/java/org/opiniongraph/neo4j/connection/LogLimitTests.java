package org.opiniongraph.neo4j.connection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** However often something fails, the log says it once a second. */
class LogLimitTests {

	private static final int WRITERS = 4;

	private static final int TIMES = 50_000;

	@Test
	void oneCauseHasOneLineASecondAndEachFailureTheIdOfALine() throws Exception {
		var lines = new AtomicInteger();
		Set<String> written = ConcurrentHashMap.newKeySet();
		Set<String> told = ConcurrentHashMap.newKeySet();
		long begin = System.nanoTime();
		List<Thread> writers = new ArrayList<>();
		for (int writer = 0; writer < WRITERS; writer++) {
			writers.add(Thread.ofVirtual().start(() -> {
				for (int time = 0; time < TIMES; time++) {
					told.add(LogLimit.write("a cause of LogLimitTests", (id, missing) -> {
						lines.incrementAndGet();
						written.add(id);
					}));
				}
			}));
		}
		for (Thread writer : writers) {
			writer.join();
		}
		long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
		assertThat(lines.get()).isBetween(1, (int) seconds + 1);
		assertThat(told).isEqualTo(written);
	}

	@Test
	void anotherCauseHasALineOfItsOwn() {
		var lines = new ArrayList<String>();
		for (String cause : List.of("one of LogLimitTests", "two of LogLimitTests", "one of LogLimitTests")) {
			LogLimit.write(cause, (id, missing) -> lines.add(cause));
		}
		assertThat(lines).startsWith("one of LogLimitTests", "two of LogLimitTests");
	}

}
