package org.opiniongraph.load.seed;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.text.Whitespace;

/**
 * Words of a cell that are much like others.
 *
 * @param row the row of the cell
 * @param words the words
 */
record NearestWords(int row, String words) {

	/** Pairs of letters that both must share at least. */
	private static final double LEAST = 0.4;

	/**
	 * Finds those words of some cells that share the most pairs of letters with others.
	 * @param quote the others
	 * @param cells the cells by row; of equal ones the first one is returned
	 * @return empty when none is like them
	 */
	static Optional<NearestWords> of(String quote, Map<Integer, String> cells) {
		String wanted = Whitespace.removed(quote);
		Set<String> pairs = pairs(wanted);
		@Nullable NearestWords nearest = null;
		double best = LEAST;
		for (Map.Entry<Integer, String> cell : cells.entrySet()) {
			String text = Whitespace.removed(cell.getValue());
			for (int from = 0; from < Math.max(1, text.length() - wanted.length() + 1); from++) {
				String words = text.substring(from, Math.min(text.length(), from + wanted.length()));
				double share = share(pairs, words);
				if (share > best) {
					best = share;
					nearest = new NearestWords(cell.getKey(), words);
				}
			}
		}
		return Optional.ofNullable(nearest);
	}

	private static double share(Set<String> pairs, String words) {
		Set<String> shared = pairs(words);
		shared.retainAll(pairs);
		return pairs.isEmpty() ? 0 : (double) shared.size() / pairs.size();
	}

	private static Set<String> pairs(String text) {
		var pairs = new HashSet<String>();
		for (int at = 0; at + 2 <= text.length(); at++) {
			pairs.add(text.substring(at, at + 2));
		}
		return pairs;
	}

}
