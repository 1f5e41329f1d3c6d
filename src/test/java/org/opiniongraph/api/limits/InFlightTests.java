package org.opiniongraph.api.limits;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InFlightTests {

	@Test
	void whoFindsNoPlaceWaitsUntilOneIsFree() throws InterruptedException {
		var inFlight = inFlight(Map.of("requests-in-flight", "1", "max-wait", "1m"));
		var place = inFlight.enter().orElseThrow();
		var entered = new CompletableFuture<Boolean>();
		Thread waiting = Thread.ofVirtual().start(() -> entered.complete(inFlight.enter().isPresent()));
		while (waiting.getState() != Thread.State.TIMED_WAITING) {
			Thread.onSpinWait();
		}
		assertThat(entered).isNotDone();
		place.leave();
		waiting.join();
		assertThat(entered).isCompletedWithValue(true);
	}

	@Test
	void onlySoManyWait() {
		var inFlight = inFlight(Map.of("requests-in-flight", "1", "requests-waiting", "0", "max-wait", "1h"));
		assertThat(inFlight.enter()).isPresent();
		assertThat(inFlight.enter()).as("sent away at once").isEmpty();
	}

	@Test
	void whoWaitedInVainLeavesItsPlaceInTheQueue() {
		var inFlight = inFlight(Map.of("requests-in-flight", "1", "requests-waiting", "1", "max-wait", "1ms"));
		var place = inFlight.enter().orElseThrow();
		for (int i = 0; i < 3; i++) {
			assertThat(inFlight.enter()).isEmpty();
		}
		place.leave();
		assertThat(inFlight.enter()).isPresent();
	}

	@Test
	void answersInTheMakingHaveABoundTogether() {
		var inFlight = inFlight(Map.of("max-complexity", "50", "complexity-in-flight", "60", "max-wait", "10ms"));
		var one = inFlight.enter().orElseThrow();
		var other = inFlight.enter().orElseThrow();
		assertThat(one.takes(40)).isEmpty();
		assertThat(other.takes(20)).isPresent();
		one.leave();
		assertThat(inFlight.enter().orElseThrow().takes(20)).as("the answer is being sent").isPresent();
		one.end();
		one.end();
		assertThat(inFlight.enter().orElseThrow().takes(50)).as("more than there is takes all").isEmpty();
	}

	@Test
	void cheapRequestsDoNotWaitForDearOnes() {
		var inFlight = inFlight(Map.of("requests-in-flight", "4", "max-complexity", "5000", "complexity-in-flight",
				"4000", "max-wait", "1ms", "requests-waiting", "0"));
		assertThat(inFlight.enter().orElseThrow().takes(1_000)).isEmpty();
		assertThat(inFlight.enter().orElseThrow().takes(1_000)).as("one more dear one").isPresent();
		for (int cheap = 0; cheap < 4; cheap++) {
			assertThat(inFlight.enter().orElseThrow().takes(100)).as("cheap %d", cheap).isEmpty();
		}
		assertThat(inFlight.enter()).as("all places are taken").isEmpty();
	}

	private static InFlight inFlight(Map<String, ?> settings) {
		return new InFlight(Limits.with(settings), Limits.memory());
	}

	@Test
	void aPlaceIsGivenBackOnce() {
		var inFlight = inFlight(Map.of("requests-in-flight", "1", "requests-waiting", "0", "max-wait", "1ms"));
		var place = inFlight.enter().orElseThrow();
		place.leave();
		place.leave();
		assertThat(inFlight.enter()).isPresent();
		assertThat(inFlight.enter()).isEmpty();
	}

	@Test
	void theComplexityInFlightFollowsTheMemoryUnlessItIsSaid() {
		long memory = Runtime.getRuntime().maxMemory();
		assertThat(Limits.with(Map.of("max-complexity", "50")).complexityInFlight()).isBetween(memory / 4000,
				memory / 1000);
		assertThat(Limits.with(Map.of("max-complexity", "50", "complexity-in-flight", "60")).complexityInFlight())
			.isEqualTo(60);
	}

}
