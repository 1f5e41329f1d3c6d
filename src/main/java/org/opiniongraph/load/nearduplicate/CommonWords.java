package org.opiniongraph.load.nearduplicate;

import java.util.Arrays;

/**
 * What two texts share: the longest common subsequence of their units that is made of few
 * stretches. Each stretch costs a fixed number of letters, so short ones, which are
 * chance, are not in it.
 */
final class CommonWords {

	/** Longer texts are compared from both ends only, as far as they are the same. */
	private static final long MOST_CELLS = 4_000_000;

	private final ComparedText one;

	private final ComparedText other;

	private final int[] partners;

	private CommonWords(ComparedText one, ComparedText other, int[] partners) {
		this.one = one;
		this.other = other;
		this.partners = partners;
	}

	/**
	 * Compares two texts.
	 * @param shortestRun the letters that a stretch has at least
	 */
	static CommonWords of(ComparedText one, ComparedText other, int shortestRun) {
		int[] partners = new int[one.size()];
		Arrays.fill(partners, -1);
		int least = Math.min(one.size(), other.size());
		int begin = 0;
		while (begin < least && isSame(one, begin, other, begin)) {
			partners[begin] = begin;
			begin++;
		}
		int behind = 0;
		while (behind < least - begin && isSame(one, one.size() - behind - 1, other, other.size() - behind - 1)) {
			behind++;
			partners[one.size() - behind] = other.size() - behind;
		}
		var common = new CommonWords(one, other, partners);
		int rows = one.size() - begin - behind;
		int columns = other.size() - begin - behind;
		if (rows > 0 && columns > 0 && (long) rows * columns <= MOST_CELLS) {
			new Alignment(one, other, begin, rows, columns, shortestRun - 1).into(partners);
		}
		common.dropShortRuns(shortestRun);
		return common;
	}

	private static boolean isSame(ComparedText one, int at, ComparedText other, int place) {
		return one.units().get(at).word().equals(other.units().get(place).word());
	}

	/** Runs at both ends were not weighed. */
	private void dropShortRuns(int shortestRun) {
		for (int from = 0; from < this.partners.length;) {
			int to = endOfRun(from);
			if (this.one.letters(from, to) < shortestRun) {
				Arrays.fill(this.partners, from, to, -1);
			}
			from = to;
		}
	}

	/**
	 * The end of the units from a place on that are all shared and adjoin, or all not.
	 */
	private int endOfRun(int from) {
		int to = from + 1;
		while (to < this.partners.length && ((this.partners[from] < 0) ? this.partners[to] < 0
				: this.partners[to] == this.partners[to - 1] + 1)) {
			to++;
		}
		return to;
	}

	/** The unit of the second text that a unit of the first one is, -1 for none. */
	int partner(int at) {
		return this.partners[at];
	}

	/** Twice the letters that both share, divided by the letters of both: 0 to 1. */
	double score() {
		int shared = 0;
		for (int at = 0; at < this.partners.length; at++) {
			shared += (this.partners[at] < 0) ? 0 : this.one.units().get(at).letters();
		}
		int all = this.one.letters() + this.other.letters();
		return (all == 0) ? 0 : Math.min(1, Math.round(20_000.0 * shared / all) / 10_000.0);
	}

	/** Two lists of units side by side, of which the best way through is looked for. */
	private static final class Alignment {

		private final ComparedText one;

		private final ComparedText other;

		private final int begin;

		private final int rows;

		private final int columns;

		/** The best of all ways to the beginnings of both lists. */
		private final int[][] best;

		/** The best of those that end with a unit that both have. */
		private final int[][] shared;

		private final int costOfRun;

		/** The hashes of the words of each row and of each column. */
		private final int[] hashesOfRows;

		private final int[] hashesOfColumns;

		Alignment(ComparedText one, ComparedText other, int begin, int rows, int columns, int costOfRun) {
			this.one = one;
			this.other = other;
			this.begin = begin;
			this.rows = rows;
			this.columns = columns;
			this.costOfRun = costOfRun;
			this.hashesOfRows = hashes(one, begin, rows);
			this.hashesOfColumns = hashes(other, begin, columns);
			this.best = new int[rows + 1][columns + 1];
			this.shared = new int[rows + 1][columns + 1];
			Arrays.stream(this.shared).forEach((row) -> Arrays.fill(row, Integer.MIN_VALUE / 2));
			for (int row = 1; row <= rows; row++) {
				for (int column = 1; column <= columns; column++) {
					fill(row, column);
				}
			}
		}

		private void fill(int row, int column) {
			if (this.hashesOfRows[row - 1] == this.hashesOfColumns[column - 1]
					&& isSame(this.one, this.begin + row - 1, this.other, this.begin + column - 1)) {
				this.shared[row][column] = letters(row)
						+ Math.max(this.shared[row - 1][column - 1], this.best[row - 1][column - 1] - this.costOfRun);
			}
			this.best[row][column] = Math.max(this.shared[row][column],
					Math.max(this.best[row - 1][column], this.best[row][column - 1]));
		}

		private static int[] hashes(ComparedText text, int begin, int number) {
			return text.units()
				.subList(begin, begin + number)
				.stream()
				.mapToInt((unit) -> unit.word().hashCode())
				.toArray();
		}

		private int letters(int row) {
			return this.one.units().get(this.begin + row - 1).letters();
		}

		/** Writes the best way from its end. */
		void into(int[] partners) {
			boolean within = false;
			int row = this.rows;
			int column = this.columns;
			while (row > 0 && column > 0) {
				if (within || this.best[row][column] == this.shared[row][column]) {
					partners[this.begin + row - 1] = this.begin + column - 1;
					within = this.shared[row][column] == letters(row) + this.shared[row - 1][column - 1];
					row--;
					column--;
				}
				else if (this.best[row][column] == this.best[row - 1][column]) {
					row--;
				}
				else {
					column--;
				}
			}
		}

	}

}
