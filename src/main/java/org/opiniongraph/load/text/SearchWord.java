package org.opiniongraph.load.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word or phrase that a text must have.
 *
 * @param folded what was typed, folded
 * @param tokens the ways in which a dictionary may have cut it; each is a sequence
 * @param units how it is cut without one
 * @param open whether the last unit is the beginning of one: a single character
 */
record SearchWord(String folded, List<List<String>> tokens, List<String> units, boolean open) {

	/**
	 * A find by units alone counts for so much less that it never comes before one by
	 * tokens: a phrase's score is at most the sum of its units', each no rarer than the
	 * word, and BM25 takes away a factor of 20 at most for a text 20 times the usual
	 * length.
	 */
	private static final double UNITS_WEIGH = 0.001;

	/** Words that long have no near ones. */
	private static final int LONGEST_FUZZY = 30;

	/** Cuts one word or phrase; two come of a lone character behind a foreign word. */
	static Stream<SearchWord> of(String text, Tokenizer tokenizer) {
		var folded = new FoldedText(text);
		List<Units.Run> runs = Units.runs(folded.folded());
		if (runs.isEmpty()) {
			return Stream.empty();
		}
		Units.Run last = runs.getLast();
		boolean open = last.bigrams() && last.units().size() == 1;
		if (open && runs.size() > 1) {
			String before = folded.folded().substring(0, last.units().getFirst().start());
			return Stream.concat(of(before, tokenizer), of(last.units().getFirst().text(), tokenizer));
		}
		List<String> units = runs.stream().flatMap((run) -> run.units().stream()).map(Units.Unit::text).toList();
		boolean goesOn = last.bigrams() && !open;
		return Stream.of(new SearchWord(folded.folded(), tokens(folded, tokenizer),
				goesOn ? units.subList(0, units.size() - 1) : units, open));
	}

	private static List<List<String>> tokens(FoldedText text, Tokenizer tokenizer) {
		List<String> cut = text.tokens(tokenizer).stream().map(Units.Unit::text).toList();
		var ways = new ArrayList<List<String>>();
		if (!cut.isEmpty()) {
			ways.add(cut);
		}
		if (cut.size() > 1 && Units.runs(text.folded()).size() == 1) {
			ways.add(List.of(String.join("", cut)));
		}
		return ways;
	}

	/** The query of the full-text index, in the syntax of Lucene's query parser. */
	String required() {
		String found = this.open ? "bigrams:%s*".formatted(this.units.getFirst())
				: "bigrams:%s".formatted(phrase(this.units));
		return "+(%s%s^%s)".formatted(
				this.tokens.stream().map((way) -> "tokens:%s ".formatted(phrase(way))).collect(Collectors.joining()),
				found, UNITS_WEIGH);
	}

	/** The query for similar words. */
	Stream<String> near() {
		return this.units.stream().flatMap((unit) -> {
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
		return places(text, this.units, this.open);
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
			else if (here.stream().map(Units.Unit::text).toList().equals(words)) {
				places.add(new Units.Unit("", here.getFirst().start(), here.getLast().end()));
			}
		}
		return places;
	}

	/** Letters and digits need no escape; it is made for what a dictionary may hold. */
	private static String phrase(List<String> words) {
		return words.stream()
			.map((word) -> word.replace("\\", "\\\\").replace("\"", "\\\""))
			.collect(Collectors.joining(" ", "\"", "\""));
	}

}
