package org.opiniongraph.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Says which names a client may have meant, by how few letters they differ. */
final class NearNames {

	private static final Comparator<Near> NEAREST = Comparator.comparingInt(Near::edits)
		.thenComparingInt(Near::rest)
		.thenComparing(Near::name);

	private NearNames() {
	}

	/** The nearest first; none that says the same as one of the words. */
	static Stream<String> of(List<SearchWord> words, Collection<String> names) {
		List<String> typed = words.stream().map(SearchWord::folded).toList();
		return names.stream()
			.distinct()
			.filter((name) -> !typed.contains(new FoldedText(name).folded()))
			.map((name) -> near(name, typed))
			.filter(Objects::nonNull)
			.sorted(NEAREST)
			.map(Near::name);
	}

	private static @Nullable Near near(String name, List<String> typed) {
		String folded = new FoldedText(name).folded();
		return typed.stream()
			.map((word) -> new Near(name, edits(word, folded), Math.abs(folded.length() - word.length()), word.length()))
			.filter(Near::isNear)
			.min(NEAREST)
			.orElse(null);
	}

	/**
	 * How many letters must be added, left out or replaced to find a word in a name
	 * (Sellers' algorithm: a name may go on at either end).
	 */
	private static int edits(String word, String name) {
		int[] column = new int[word.length() + 1];
		for (int row = 0; row <= word.length(); row++) {
			column[row] = row;
		}
		int least = column[word.length()];
		for (int at = 0; at < name.length(); at++) {
			int diagonal = column[0];
			for (int row = 1; row <= word.length(); row++) {
				int replaced = diagonal + ((word.charAt(row - 1) == name.charAt(at)) ? 0 : 1);
				diagonal = column[row];
				column[row] = Math.min(replaced, Math.min(column[row], column[row - 1]) + 1);
			}
			least = Math.min(least, column[word.length()]);
		}
		return least;
	}

	/**
	 * A name beside a word.
	 *
	 * @param name the name
	 * @param edits how far from it the word is
	 * @param rest how much longer or shorter the name is
	 * @param length how long the word is
	 */
	private record Near(String name, int edits, int rest, int length) {

		/** Of two letters both say too little, unless the name has no more. */
		boolean isNear() {
			return this.edits <= switch (this.length) {
				case 0, 1 -> -1;
				case 2 -> (this.rest == 0) ? 1 : 0;
				case 3, 4, 5 -> 1;
				case 6, 7, 8, 9 -> 2;
				default -> 3;
			};
		}

	}

}
