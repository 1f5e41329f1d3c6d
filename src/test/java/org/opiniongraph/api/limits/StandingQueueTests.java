package org.opiniongraph.api.limits;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StandingQueueTests {

	private static final Duration USUAL = Duration.ofSeconds(5);

	private final StandingQueue queue = new StandingQueue(0);

	@Test
	void aBurstMayWait() {
		enter(0, 100);
		enter(900, 500);
		enter(2_000, 1_200);
		assertThat(this.queue.patience(USUAL)).isEqualTo(USUAL);
	}

	@Test
	void aQueueInWhichAllWaitLongIsKeptShortUntilAPlaceIsFree() {
		enter(600, 100);
		enter(700, 600);
		enter(800, 1_200);
		assertThat(this.queue.patience(USUAL)).isLessThan(USUAL);
		enter(50, 1_300);
		enter(60, 2_500);
		assertThat(this.queue.patience(USUAL)).as("it is short, but it stands").isLessThan(USUAL);
		enter(0, 2_600);
		assertThat(this.queue.patience(USUAL)).isEqualTo(USUAL);
	}

	@Test
	void whoMayWaitLessWaitsLess() {
		enter(600, 100);
		enter(600, 1_200);
		assertThat(this.queue.patience(Duration.ofMillis(10))).hasMillis(10);
	}

	private void enter(long waitedMillis, long nowMillis) {
		this.queue.entered(Duration.ofMillis(waitedMillis).toNanos(), Duration.ofMillis(nowMillis).toNanos());
	}

}
