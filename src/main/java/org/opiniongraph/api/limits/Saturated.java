package org.opiniongraph.api.limits;

/**
 * Arithmetic for numbers that a client controls: they stop at {@link #MOST}, which is
 * beyond every limit, and never overflow.
 */
final class Saturated {

	static final long MOST = 1_000_000_000_000L;

	private Saturated() {
	}

	static long sum(long one, long other) {
		return Math.min(MOST, one + other);
	}

	static long product(long one, long other) {
		return (one != 0 && other > MOST / one) ? MOST : one * other;
	}

}
