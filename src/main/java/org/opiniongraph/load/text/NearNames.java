package org.opiniongraph.load.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds names that a client may have meant, by the number of different letters. */
final class NearNames {

	private static final Comparator<Near> NEAREST = Comparator.comparingInt(Near::edits)
		.thenComparingInt(Near::rest)
		.thenComparing((near) -> near.name().spelling());

	private NearNames() {
	}

	/** The nearest first, each node once; none that says the same as one of the words. */
	static Stream<String> of(List<SearchWord> words, Collection<NearName> names) {
		List<String> typed = words.stream().map(SearchWord::folded).toList();
		var nodes = new HashSet<String>();
		return names.stream()
			.filter((name) -> !typed.contains(new FoldedText(name.spelling(), Folding.ALL).folded()))
			.flatMap((name) -> near(name, typed).stream())
			.sorted(NEAREST)
			.filter((near) -> nodes.add(near.name().node()))
			.map((near) -> near.name().shown())
			.distinct();
	}

	private static Optional<Near> near(NearName name, List<String> typed) {
		String folded = new FoldedText(name.spelling(), Folding.ALL).folded();
		List<String> parts = foreignWords(folded);
		return typed.stream().flatMap((text) -> {
			List<String> words = foreignWords(text);
			boolean foreign = words.size() == Units.runs(text).size();
			return foreign ? words.stream().flatMap((word) -> parts.stream().map((part) -> ofWord(name, word, part)))
					: Stream.of(new Near(name, isWithin(folded, text) ? 0 : edits(text, folded, true),
							Math.abs(folded.length() - text.length()), text.length()));
		}).filter(Near::isNear).min(NEAREST);
	}

	/** Whether the text is longer than the name, as in 中尾構成員. */
	private static boolean isWithin(String name, String typed) {
		return name.length() > 1 && typed.contains(name);
	}

	/** The words of a text that blanks part. */
	private static List<String> foreignWords(String folded) {
		return Units.runs(folded)
			.stream()
			.filter((run) -> !run.bigrams())
			.map((run) -> run.units().getFirst().text())
			.toList();
	}

	private static Near ofWord(NearName name, String word, String part) {
		int rest = Math.abs(part.length() - word.length());
		int edits = (word.length() > 2 && part.startsWith(word)) ? 0 : edits(word, part, false);
		return new Near(name, (word.length() > 2) ? edits : Integer.MAX_VALUE, rest, word.length());
	}

	/**
	 * How many letters must be added, left out or replaced to make a word of the other
	 * (Levenshtein), or to find the word somewhere in the other (Sellers), which no
	 * library of the jar has.
	 */
	private static int edits(String word, String other, boolean anywhere) {
		int[] column = new int[word.length() + 1];
		for (int row = 0; row <= word.length(); row++) {
			column[row] = row;
		}
		int least = column[word.length()];
		for (int at = 0; at < other.length(); at++) {
			int diagonal = column[0];
			column[0] = anywhere ? 0 : at + 1;
			for (int row = 1; row <= word.length(); row++) {
				int replaced = diagonal + ((word.charAt(row - 1) == other.charAt(at)) ? 0 : 1);
				diagonal = column[row];
				column[row] = Math.min(replaced, Math.min(column[row], column[row - 1]) + 1);
			}
			least = Math.min(least, column[word.length()]);
		}
		return anywhere ? least : column[word.length()];
	}

	/**
	 * A name compared with a word.
	 *
	 * @param name the name
	 * @param edits the edit distance
	 * @param rest how much longer or shorter the name is
	 * @param length the length of the word
	 */
	private record Near(NearName name, int edits, int rest, int length) {

		/** A match of two letters is too weak unless the name has only two. */
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
