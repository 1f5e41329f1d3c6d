package org.opiniongraph.api.limits;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InFlightTests {

	@Test
	void whoFindsNoPlaceWaitsUntilOneIsFree() throws InterruptedException {
		var inFlight = new InFlight(Limits.with(Map.of("requests-in-flight", "1", "max-wait", "1m")));
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
		var inFlight = new InFlight(
				Limits.with(Map.of("requests-in-flight", "1", "requests-waiting", "0", "max-wait", "1h")));
		assertThat(inFlight.enter()).isPresent();
		assertThat(inFlight.enter()).as("sent away at once").isEmpty();
	}

	@Test
	void whoWaitedInVainLeavesItsPlaceInTheQueue() {
		var inFlight = new InFlight(
				Limits.with(Map.of("requests-in-flight", "1", "requests-waiting", "1", "max-wait", "1ms")));
		var place = inFlight.enter().orElseThrow();
		for (int i = 0; i < 3; i++) {
			assertThat(inFlight.enter()).isEmpty();
		}
		place.leave();
		assertThat(inFlight.enter()).isPresent();
	}

	@Test
	void answersInTheMakingHaveABoundTogether() {
		var inFlight = new InFlight(
				Limits.with(Map.of("max-complexity", "50", "complexity-in-flight", "60", "max-wait", "10ms")));
		var one = inFlight.enter().orElseThrow();
		var other = inFlight.enter().orElseThrow();
		assertThat(one.takes(50)).isTrue();
		assertThat(other.takes(20)).isFalse();
		assertThat(other.takes(10)).isTrue();
		one.leave();
		one.leave();
		assertThat(inFlight.enter().orElseThrow().takes(50)).isTrue();
	}

	@Test
	void aPlaceIsGivenBackOnce() {
		var inFlight = new InFlight(
				Limits.with(Map.of("requests-in-flight", "1", "requests-waiting", "0", "max-wait", "1ms")));
		var place = inFlight.enter().orElseThrow();
		place.leave();
		place.leave();
		assertThat(inFlight.enter()).isPresent();
		assertThat(inFlight.enter()).isEmpty();
	}

	@Test
	void theComplexityInFlightFollowsTheMemoryUnlessItIsSaid() {
		long memory = Runtime.getRuntime().maxMemory();
		assertThat(Limits.with(Map.of("max-complexity", "50")).complexityInFlight()).isBetween(memory / 2000,
				memory / 500);
		assertThat(Limits.with(Map.of("max-complexity", Long.toString(memory))).complexityInFlight())
			.as("the largest answer that may be asked for finds room")
			.isEqualTo(memory);
		assertThat(Limits.with(Map.of("max-complexity", "50", "complexity-in-flight", "60")).complexityInFlight())
			.isEqualTo(60);
	}

}
