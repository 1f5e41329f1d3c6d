package org.opiniongraph.limits;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.stereotype.Component;

/**
 * The requests that are worked on at this moment. Both their number and their complexity
 * together are bounded, so that memory is: an answer is held as a whole while it is made.
 */
@Component
class InFlight {

	private final Semaphore places;

	private final AtomicLong complexity = new AtomicLong();

	private final long maxComplexity;

	InFlight(LimitsProperties limits) {
		this.places = new Semaphore(limits.requestsInFlight());
		this.maxComplexity = limits.complexityInFlight();
	}

	/** A place for a request, if one is free now. */
	Optional<Place> enter() {
		return this.places.tryAcquire() ? Optional.of(new Place()) : Optional.empty();
	}

	/** The place of one request. */
	final class Place {

		private final AtomicLong taken = new AtomicLong();

		private final AtomicBoolean left = new AtomicBoolean();

		/** Takes room for an answer, if there is enough now. */
		boolean takes(long cost) {
			if (InFlight.this.complexity.addAndGet(cost) > InFlight.this.maxComplexity) {
				InFlight.this.complexity.addAndGet(-cost);
				return false;
			}
			this.taken.addAndGet(cost);
			return true;
		}

		/** Gives place and room back; once is enough. */
		void leave() {
			if (this.left.compareAndSet(false, true)) {
				InFlight.this.complexity.addAndGet(-this.taken.get());
				InFlight.this.places.release();
			}
		}

	}

}
