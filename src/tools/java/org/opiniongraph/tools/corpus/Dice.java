package org.opiniongraph.tools.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/**
 * A reproducible random source: the algorithm of {@link Random} is part of Java's
 * specification, and so are the functions of {@link StrictMath}.
 */
final class Dice {

	private final Random random;

	Dice(long seed) {
		this.random = new Random(seed);
	}

	boolean chance(double probability) {
		return this.random.nextDouble() < probability;
	}

	<T> T anyOf(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	int below(int bound) {
		return this.random.nextInt(bound);
	}

	/** A number whose logarithm is normally distributed. */
	double logNormal(double median, double spread) {
		return median * StrictMath.exp(spread * this.random.nextGaussian());
	}

	int of(Weights weights) {
		return weights.at(this.random.nextDouble());
	}

	/** A discrete distribution over the numbers from 0. */
	static final class Weights {

		private final double[] sums;

		private Weights(int size, IntToDoubleFunction weight) {
			this.sums = new double[size];
			double sum = 0;
			for (int at = 0; at < size; at++) {
				sum += weight.applyAsDouble(at);
				this.sums[at] = sum;
			}
		}

		static Weights of(List<Double> chances) {
			return new Weights(chances.size(), chances::get);
		}

		/** The k-th of so many weighs 1 / k^exponent (G. K. Zipf 1949). */
		static Weights zipf(int size, double exponent) {
			return new Weights(size, (at) -> StrictMath.pow(at + 1, -exponent));
		}

		private int at(double share) {
			int at = Arrays.binarySearch(this.sums, share * this.sums[this.sums.length - 1]);
			return Math.min((at >= 0) ? at + 1 : -at - 1, this.sums.length - 1);
		}

	}

}
