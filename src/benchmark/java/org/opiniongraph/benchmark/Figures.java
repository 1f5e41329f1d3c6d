package org.opiniongraph.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How a contender did.
 *
 * @param perSecond answers a second
 * @param p50 half of the answers came within so many milliseconds
 * @param p99 and 99 of 100
 * @param answers how many good answers there were
 * @param errors how many calls got none
 */
record Figures(double perSecond, double p50, double p99, long answers, long errors) {

	static Figures of(long[] nanos, Duration took, long errors) {
		long[] sorted = nanos.clone();
		Arrays.sort(sorted);
		return new Figures(sorted.length * 1e9 / took.toNanos(), quantile(sorted, 0.5), quantile(sorted, 0.99),
				sorted.length, errors);
	}

	/** The median of each figure; answers and errors add up. */
	static Figures median(List<Figures> rounds) {
		return new Figures(median(rounds, Figures::perSecond), median(rounds, Figures::p50),
				median(rounds, Figures::p99), rounds.stream().mapToLong(Figures::answers).sum(),
				rounds.stream().mapToLong(Figures::errors).sum());
	}

	private static double median(List<Figures> rounds, ToDoubleFunction<Figures> figure) {
		double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
		return (sorted.length == 0) ? Double.NaN : (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
	}

	private static double quantile(long[] sorted, double share) {
		return (sorted.length == 0) ? Double.NaN
				: sorted[(int) Math.min(sorted.length - 1L, Math.round(Math.ceil(sorted.length * share)) - 1)] / 1e6;
	}

}
