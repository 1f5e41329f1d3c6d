package org.opiniongraph.load.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word or phrase that a text must have.
 *
 * @param folded what was typed, folded
 * @param tokens the ways in which a dictionary may have cut it; each is a sequence
 * @param units the ways in which it is cut without one; each is a sequence
 * @param open whether the last unit is only the beginning of one
 * @param together whether all of it must stand together as it was typed
 */
record SearchWord(String folded, List<List<String>> tokens, List<List<String>> units, boolean open, boolean together) {

	/**
	 * A find by units alone counts for so much less that it never comes before one by
	 * tokens: a phrase's score is at most the sum of its units', each no rarer than the
	 * word, and BM25 takes away a factor of 20 at most for a text 20 times the usual
	 * length.
	 */
	private static final double UNITS_WEIGH = 0.001;

	/** Words that long have no near ones. */
	private static final int LONGEST_FUZZY = 30;

	/**
	 * Cuts one word or phrase.
	 * @param text what was typed
	 * @param quoted whether it was in quotes
	 * @return empty if it has no letter
	 */
	static Optional<SearchWord> of(String text, boolean quoted, Tokenizer tokenizer) {
		var folded = new FoldedText(text, tokenizer.folding());
		List<Units.Run> runs = Units.runs(folded.folded());
		if (runs.isEmpty()) {
			return Optional.empty();
		}
		boolean open = runs.size() == 1 && runs.getFirst().bigrams() && runs.getFirst().units().size() == 1;
		List<List<String>> units = tokenizer.folding()
			.ways(folded.plain())
			.stream()
			.map((way) -> units(Units.runs(way), open))
			.distinct()
			.toList();
		boolean together = quoted || tokenizer.folding().staysKatakana(folded.plain());
		return Optional
			.of(new SearchWord(folded.folded(), tokens(folded, tokenizer, runs.size() == 1), units, open, together));
	}

	/** The same word as the beginning of one, where a word is cut out whole. */
	SearchWord beginning() {
		boolean whole = this.units.size() == 1 && this.units.getFirst().size() == 1
				&& !Units.runs(this.folded).getFirst().bigrams();
		return whole ? new SearchWord(this.folded, List.of(), List.of(List.of(this.folded.strip())), true, false)
				: this;
	}

	/** The word may go on in the text, so its last character is half a bigram. */
	private static List<String> units(List<Units.Run> runs, boolean open) {
		List<String> units = Units.of(runs).stream().map(Units.Unit::text).toList();
		boolean goesOn = !open && runs.getLast().units().size() > 1;
		return goesOn ? units.subList(0, units.size() - 1) : units;
	}

	private static List<List<String>> tokens(FoldedText text, Tokenizer tokenizer, boolean oneRun) {
		List<String> cut = text.tokens(tokenizer).stream().map(Units.Unit::text).toList();
		var ways = new LinkedHashSet<List<String>>();
		if (!cut.isEmpty()) {
			ways.add(cut);
		}
		if (cut.size() > 1 && oneRun) {
			ways.add(List.of(String.join("", cut)));
			String whole = text.plain().replaceAll("\\s", "");
			ways.add(List.of(EnglishStem.of(tokenizer.folding().word(whole))));
		}
		return List.copyOf(ways);
	}

	/** The query of the full-text index, in the syntax of Lucene's query parser. */
	String required() {
		String found = this.units.stream()
			.map((way) -> "bigrams:%s^%s".formatted(this.open ? way.getFirst() + "*" : phrase(way), UNITS_WEIGH))
			.collect(Collectors.joining(" "));
		List<String> words = this.tokens.stream().map((way) -> "tokens:" + phrase(way)).toList();
		return this.together ? "+(%s) %s".formatted(found, String.join(" ", words)).strip()
				: "+(%s)".formatted(Stream.concat(words.stream(), Stream.of(found)).collect(Collectors.joining(" ")));
	}

	/** The query for similar words. */
	Stream<String> near() {
		return this.units.getFirst().stream().filter((unit) -> !unit.equals(Units.BREAK)).flatMap((unit) -> {
			boolean pair = Units.runs(unit).getFirst().bigrams();
			if (pair) {
				return Stream.of("bigrams:" + unit);
			}
			int edits = (unit.length() < 3 || unit.length() > LONGEST_FUZZY) ? 0 : (unit.length() < 6) ? 1 : 2;
			return Stream.of("bigrams:%s*".formatted(unit),
					String.format(Locale.ROOT, "bigrams:%s%s", unit, (edits == 0) ? "" : "~" + edits));
		});
	}

	/** Its positions among the units of a text. */
	List<Units.Unit> among(List<Units.Unit> text) {
		return this.units.stream().flatMap((way) -> places(text, way, this.open).stream()).toList();
	}

	/** Its positions among the tokens of a text, for any of its tokenizations. */
	List<Units.Unit> amongTokens(List<Units.Unit> text) {
		return this.tokens.stream().flatMap((way) -> places(text, way, false).stream()).toList();
	}

	private static List<Units.Unit> places(List<Units.Unit> text, List<String> words, boolean open) {
		var places = new ArrayList<Units.Unit>();
		for (int first = 0; first + words.size() <= text.size(); first++) {
			List<Units.Unit> here = text.subList(first, first + words.size());
			if (open && here.getFirst().text().startsWith(words.getFirst())) {
				int start = here.getFirst().start();
				places.add(new Units.Unit(words.getFirst(), start, start + words.getFirst().length()));
			}
			else if (isHere(here, words)) {
				places.add(new Units.Unit("", here.getFirst().start(), here.getLast().end()));
			}
		}
		return places;
	}

	private static boolean isHere(List<Units.Unit> here, List<String> words) {
		for (int at = 0; at < words.size(); at++) {
			if (!here.get(at).text().equals(words.get(at))) {
				return false;
			}
		}
		return true;
	}

	/** Letters and digits need no escape; it is made for what a dictionary may hold. */
	private static String phrase(List<String> words) {
		return words.stream()
			.map((word) -> word.replace("\\", "\\\\").replace("\"", "\\\""))
			.collect(Collectors.joining(" ", "\"", "\""));
	}

}
