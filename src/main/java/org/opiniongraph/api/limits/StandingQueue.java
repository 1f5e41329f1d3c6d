package org.opiniongraph.api.limits;

import java.time.Duration;

/**
 * Tells a burst from a queue that stands. A burst is worth waiting for, because it ends.
 * If even the luckiest of a second had to wait long, more comes than can be served, and
 * whoever joins the queue only waits as long as all others; then it is kept short, until
 * somebody finds a free place again. This is the idea of CoDel (RFC 8289). It may be used
 * by many threads.
 */
final class StandingQueue {

	private static final long LOOK = Duration.ofSeconds(1).toNanos();

	private static final Duration LONG = Duration.ofMillis(500);

	private long begun;

	private long shortest = Long.MAX_VALUE;

	private boolean stands;

	/**
	 * A queue that does not stand.
	 * @param now in nanoseconds, as all times here, from any beginning
	 */
	StandingQueue(long now) {
		this.begun = now;
	}

	/** Somebody found a place after so long. */
	synchronized void entered(long waited, long now) {
		this.shortest = Math.min(this.shortest, waited);
		if (waited == 0) {
			this.stands = false;
		}
		if (now - this.begun > LOOK) {
			this.stands = this.stands || this.shortest > LONG.toNanos();
			this.begun = now;
			this.shortest = Long.MAX_VALUE;
		}
	}

	/** How long one who comes now may wait, of the time that is usual. */
	synchronized Duration patience(Duration usual) {
		return (this.stands && LONG.compareTo(usual) < 0) ? LONG : usual;
	}

}
