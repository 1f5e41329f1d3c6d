package org.opiniongraph.api.limits;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.stereotype.Component;

/**
 * The requests that are running. Their number and their total complexity are bounded, and
 * so is the memory, because an answer is held in memory while it is made. Callers wait in
 * FIFO order for at most {@code maxWait}; at most {@code requestsWaiting} callers wait.
 * It may be used by many threads.
 */
@Component
class InFlight {

	private final Semaphore places;

	private final Semaphore waiting;

	private final Semaphore complexity;

	private final Duration maxWait;

	InFlight(LimitsProperties limits) {
		this.places = new Semaphore(limits.requestsInFlight(), true);
		this.waiting = new Semaphore(limits.requestsWaiting());
		this.complexity = new Semaphore(permits(limits.complexityInFlight()), true);
		this.maxWait = limits.maxWait();
	}

	/** A place for a request, if one is free now or soon. */
	Optional<Permit> enter() {
		return acquires(this.places, 1) ? Optional.of(new Permit()) : Optional.empty();
	}

	/** The call blocks a virtual thread, which costs little more than the request. */
	private boolean acquires(Semaphore room, int permits) {
		try {
			if (room.tryAcquire(permits, 0, TimeUnit.NANOSECONDS)) {
				return true;
			}
			if (!this.waiting.tryAcquire()) {
				return false;
			}
			try {
				return room.tryAcquire(permits, this.maxWait.toNanos(), TimeUnit.NANOSECONDS);
			}
			finally {
				this.waiting.release();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static int permits(long complexity) {
		return (int) Math.min(complexity, Integer.MAX_VALUE);
	}

	/** The place of one request. */
	final class Permit {

		private final AtomicInteger taken = new AtomicInteger();

		private final AtomicBoolean left = new AtomicBoolean();

		/**
		 * Reserves complexity for an answer if there is enough now or within the waiting
		 * time.
		 */
		boolean takes(long cost) {
			int permits = permits(cost);
			if (!acquires(InFlight.this.complexity, permits)) {
				return false;
			}
			this.taken.addAndGet(permits);
			return true;
		}

		/** Gives place and room back; once is enough. */
		void leave() {
			if (this.left.compareAndSet(false, true)) {
				InFlight.this.complexity.release(this.taken.get());
				InFlight.this.places.release();
			}
		}

	}

}
