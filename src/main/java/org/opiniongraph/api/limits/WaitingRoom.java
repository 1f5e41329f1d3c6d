package org.opiniongraph.api.limits;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Room for requests, and those that wait for it in FIFO order. It measures how long a
 * request stays, so that it can say when one that comes now would have a place. A request
 * that would wait too long is sent away at once. It may be used by many threads.
 */
final class WaitingRoom {

	/** The weight of the newest measurement: one in so many. */
	private static final int MEMORY = 16;

	private static final Duration SHORTEST = Duration.ofSeconds(1);

	private static final Duration LONGEST = Duration.ofSeconds(60);

	private final int size;

	private final Semaphore free;

	private final AtomicInteger waiting = new AtomicInteger();

	private final AtomicInteger inside = new AtomicInteger();

	private final StandingQueue queue = new StandingQueue(System.nanoTime());

	private final int mostWaiting;

	private final Duration maxWait;

	/** How long a request stays on average, in nanoseconds. */
	private final AtomicLong stay = new AtomicLong();

	WaitingRoom(long size, LimitsProperties limits) {
		this.size = Math.clamp(size, 1, Integer.MAX_VALUE);
		this.free = new Semaphore(this.size, true);
		this.mostWaiting = limits.requestsWaiting();
		this.maxWait = limits.maxWait();
	}

	/** The whole room is enough for whoever asks for more. */
	long most(long permits) {
		return Math.min(permits, this.size);
	}

	/** The call blocks a virtual thread, which costs little more than the request. */
	boolean enters(long permits) {
		int wanted = (int) permits;
		try {
			boolean entered = entersAtOnce(wanted) || waits(wanted);
			if (entered) {
				this.inside.incrementAndGet();
			}
			return entered;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private boolean entersAtOnce(int wanted) throws InterruptedException {
		boolean entered = this.free.tryAcquire(wanted, 0, TimeUnit.NANOSECONDS);
		if (entered) {
			this.queue.entered(0, System.nanoTime());
		}
		return entered;
	}

	private boolean waits(int wanted) throws InterruptedException {
		long begin = System.nanoTime();
		int before = this.waiting.getAndIncrement();
		try {
			Duration patience = this.queue.patience(this.maxWait);
			boolean entered = before < this.mostWaiting && expected(before).compareTo(patience) <= 0
					&& this.free.tryAcquire(wanted, patience.toNanos(), TimeUnit.NANOSECONDS);
			if (entered) {
				this.queue.entered(System.nanoTime() - begin, System.nanoTime());
			}
			return entered;
		}
		finally {
			this.waiting.decrementAndGet();
		}
	}

	int inside() {
		return this.inside.get();
	}

	int waiting() {
		return this.waiting.get();
	}

	/** What gives the room back. */
	Runnable leaving(long permits) {
		long entered = System.nanoTime();
		return () -> {
			long stayed = System.nanoTime() - entered;
			this.stay.updateAndGet((average) -> average + (stayed - average) / MEMORY);
			this.inside.decrementAndGet();
			this.free.release((int) permits);
		};
	}

	/**
	 * When a request that comes then has a good chance, in whole seconds at least one.
	 */
	Duration comeBack() {
		Duration wait = expected(this.waiting.get());
		return (wait.compareTo(SHORTEST) < 0) ? SHORTEST : (wait.compareTo(LONGEST) > 0) ? LONGEST : wait;
	}

	/**
	 * How long one waits with so many before it: requests leave as fast as they stay
	 * short.
	 */
	private Duration expected(int before) {
		return Duration.ofNanos(this.stay.get() * (before + 1) / Math.max(1, this.inside.get()));
	}

}
