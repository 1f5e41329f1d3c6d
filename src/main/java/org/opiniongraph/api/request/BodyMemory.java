package org.opiniongraph.api.request;

import java.util.concurrent.Semaphore;

import org.opiniongraph.api.field.ErrorCode;
import org.opiniongraph.api.memory.MemoryBudget;

import org.springframework.http.HttpStatus;

/**
 * The memory of all bodies together. It is taken while bytes arrive, so that a client
 * holds no more than it has sent. The beginning of each body is free, because it belongs
 * to the buffers of the connection: small requests are read however many large ones there
 * are. It may be used by many threads.
 */
final class BodyMemory {

	/** A body is in memory as bytes, as text and as a tree. */
	private static final int COPIES = 4;

	private static final int KILOBYTE = 1_024;

	private static final int FREE = 16 * KILOBYTE;

	private final Semaphore kilobytes;

	BodyMemory() {
		this(MemoryBudget.Share.BODIES.bytes());
	}

	BodyMemory(long bytes) {
		this.kilobytes = new Semaphore((int) Math.min(Integer.MAX_VALUE, bytes / COPIES / KILOBYTE));
	}

	Hold hold() {
		return new Hold(false);
	}

	/** For a client that may write: it is one of few, and imports run one by one. */
	Hold unbounded() {
		return new Hold(true);
	}

	/** The memory of one body. For one thread. */
	final class Hold {

		private final boolean unbounded;

		private int held;

		private Hold(boolean unbounded) {
			this.unbounded = unbounded;
		}

		/**
		 * Takes what a body needs more.
		 * @param size the bytes that have arrived
		 * @throws RefusedRequestException when there is no more
		 */
		void upTo(int size) {
			int wanted = Math.max(0, (size - FREE + KILOBYTE - 1) / KILOBYTE);
			if (!this.unbounded && wanted > this.held) {
				if (!BodyMemory.this.kilobytes.tryAcquire(wanted - this.held)) {
					throw new RefusedRequestException(HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.UNAVAILABLE,
							"Too many large requests are being read. Try again in a moment.");
				}
				this.held = wanted;
			}
		}

		/** Gives it back; once is enough. */
		void release() {
			BodyMemory.this.kilobytes.release(this.held);
			this.held = 0;
		}

	}

}
