package org.opiniongraph.api.limits;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.memory.MemoryBudget;

import org.springframework.stereotype.Component;

/**
 * The requests that are running. Their number and their total complexity are bounded, and
 * so is the memory, because an answer is held in memory while it is made. Dear requests
 * have a room of their own, with half of the memory, so that cheap ones never wait behind
 * them. It may be used by many threads.
 */
@Component
public class InFlight {

	/** Dear requests have one in so many of the places. */
	private static final int DEAR_PLACES = 4;

	/** A request that wants more than this part of the largest complexity is dear. */
	private static final int USUAL = 50;

	private final WaitingRoom places;

	private final WaitingRoom dearPlaces;

	private final WaitingRoom complexity;

	private final WaitingRoom dearComplexity;

	private final long usual;

	InFlight(LimitsProperties limits, MemoryBudget memory) {
		long all = Math.min(limits.complexityInFlight(), Integer.MAX_VALUE);
		long cheap = (all + 1) / 2;
		this.usual = limits.maxComplexity() / USUAL;
		this.places = new WaitingRoom(limits.requestsInFlight(), limits);
		this.dearPlaces = new WaitingRoom(Math.max(1, limits.requestsInFlight() / DEAR_PLACES), limits);
		this.complexity = new WaitingRoom(cheap, limits);
		this.dearComplexity = new WaitingRoom(all - cheap, limits);
		memory.promise(MemoryBudget.Share.ANSWERS, limits.complexityInFlight() * LimitsProperties.BYTES_FOR_COMPLEXITY);
	}

	/** A place for a request, if one is free now or soon. */
	public Optional<Permit> enter() {
		return this.places.enters(1) ? Optional.of(new Permit()) : Optional.empty();
	}

	/** When a request that found no place has a good chance to find one. */
	public Duration comeBack() {
		return this.places.comeBack();
	}

	int running() {
		return this.places.inside() + this.dearPlaces.inside();
	}

	int waiting() {
		return this.places.waiting() + this.dearPlaces.waiting() + this.complexity.waiting()
				+ this.dearComplexity.waiting();
	}

	/** The place of one request. */
	public final class Permit {

		private final AtomicReference<@Nullable Runnable> place;

		private final AtomicReference<@Nullable Runnable> memory = new AtomicReference<>();

		private final AtomicBoolean ended = new AtomicBoolean();

		private Permit() {
			this.place = new AtomicReference<>(InFlight.this.places.leaving(1));
		}

		/**
		 * Reserves complexity for an answer if there is enough now or within the waiting
		 * time. A dear request changes its place for one of the few for such requests.
		 * @return empty when it has it; otherwise when to come back
		 */
		Optional<Duration> takes(long cost) {
			boolean dear = cost > InFlight.this.usual;
			WaitingRoom room = dear ? InFlight.this.dearComplexity : InFlight.this.complexity;
			if (dear) {
				leave();
				if (!InFlight.this.dearPlaces.enters(1)) {
					return Optional.of(InFlight.this.dearPlaces.comeBack());
				}
				hold(this.place, InFlight.this.dearPlaces.leaving(1));
			}
			long permits = room.most(cost);
			if (!room.enters(permits)) {
				return Optional.of(room.comeBack());
			}
			hold(this.memory, room.leaving(permits));
			return Optional.empty();
		}

		/** Whoever gave up in the meantime holds nothing. */
		private void hold(AtomicReference<@Nullable Runnable> held, Runnable leaving) {
			held.set(leaving);
			if (this.ended.get()) {
				run(held);
			}
		}

		/** Gives the place back when the bytes of the answer are made; once is enough. */
		public void leave() {
			run(this.place);
		}

		/** Gives everything back when the answer has been written; once is enough. */
		public void end() {
			this.ended.set(true);
			leave();
			run(this.memory);
		}

		private static void run(AtomicReference<@Nullable Runnable> held) {
			Runnable leaving = held.getAndSet(null);
			if (leaving != null) {
				leaving.run();
			}
		}

	}

}
