package org.opiniongraph.load.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.nearduplicate.ComparedText;
import org.opiniongraph.load.nearduplicate.Restatements;
import org.opiniongraph.load.nearduplicate.Restatements.EarlierOpinion;
import org.opiniongraph.load.vocabulary.NearDuplicateRules;

/**
 * Finds which rows of a table are rows of its earlier state. The same text decides first,
 * then the same words, then the number that the table gives the row if the rows around
 * kept theirs, then much the same words. Of equal texts those with the same number or the
 * same neighbour belong together, and then those in the same order. The result depends on
 * the two lists only.
 */
public final class RowMatch {

	private static final int NONE = -1;

	private final List<MatchedRow> earlier;

	private final List<MatchedRow> later;

	/** For each later row, the earlier one. */
	private final int[] partners;

	private final boolean[] taken;

	private RowMatch(List<MatchedRow> earlier, List<MatchedRow> later) {
		this.earlier = earlier;
		this.later = later;
		this.partners = new int[later.size()];
		Arrays.fill(this.partners, NONE);
		this.taken = new boolean[earlier.size()];
	}

	/**
	 * Matches rows.
	 * @return for each later row the place of the earlier one, -1 for none
	 */
	public static int[] of(List<MatchedRow> earlier, List<MatchedRow> later, NearDuplicateRules rules) {
		RowMatch match = withSameWords(earlier, later);
		match.byNumber();
		match.byNearText(rules);
		return match.partners;
	}

	/** The same, but only for texts with the same words. */
	static int[] ofSameWords(List<MatchedRow> earlier, List<MatchedRow> later) {
		return withSameWords(earlier, later).partners;
	}

	private static RowMatch withSameWords(List<MatchedRow> earlier, List<MatchedRow> later) {
		var match = new RowMatch(earlier, later);
		match.byText(MatchedRow::text);
		match.byText((row) -> ComparedText.of(row.text()).words());
		return match;
	}

	private void byText(Function<MatchedRow, String> text) {
		List<@Nullable String> before = open(this.earlier, (at) -> !this.taken[at], text);
		List<@Nullable String> now = open(this.later, (at) -> this.partners[at] == NONE, text);
		unique(before, now);
		unique(numbered(before, this.earlier), numbered(now, this.later));
		for (int at = 1; at < now.size(); at++) {
			beside(before, now, at, at - 1, 1);
		}
		for (int at = now.size() - 2; at >= 0; at--) {
			beside(before, now, at, at + 1, -1);
		}
		inOrder(before, now);
	}

	/** The texts of the rows that have no partner yet; null for the others. */
	private static List<@Nullable String> open(List<MatchedRow> rows, Function<Integer, Boolean> isOpen,
			Function<MatchedRow, String> text) {
		var open = new ArrayList<@Nullable String>();
		for (int at = 0; at < rows.size(); at++) {
			String words = isOpen.apply(at) ? text.apply(rows.get(at)) : "";
			open.add(words.isEmpty() ? null : words);
		}
		return open;
	}

	private static List<@Nullable String> numbered(List<@Nullable String> texts, List<MatchedRow> rows) {
		var numbered = new ArrayList<@Nullable String>();
		for (int at = 0; at < rows.size(); at++) {
			String number = rows.get(at).number();
			numbered.add((texts.get(at) != null && number != null) ? number + "\n" + texts.get(at) : null);
		}
		return numbered;
	}

	private void unique(List<@Nullable String> before, List<@Nullable String> now) {
		Map<String, Integer> places = places(before);
		places(now).forEach((text, at) -> {
			Integer place = places.get(text);
			if (at != NONE && place != null && place != NONE) {
				pair(place, at);
			}
		});
	}

	/** The place of each text that is there once, {@value #NONE} for the others. */
	private static Map<String, Integer> places(List<@Nullable String> texts) {
		var places = new LinkedHashMap<String, Integer>();
		for (int at = 0; at < texts.size(); at++) {
			String text = texts.get(at);
			if (text != null) {
				places.merge(text, at, (one, other) -> NONE);
			}
		}
		return places;
	}

	/** Pairs a row if the row beside it has a partner with such a row beside it. */
	private void beside(List<@Nullable String> before, List<@Nullable String> now, int at, int neighbour, int step) {
		int place = (this.partners[neighbour] == NONE) ? NONE : this.partners[neighbour] + step;
		if (now.get(at) != null && place >= 0 && place < before.size()
				&& Objects.equals(before.get(place), now.get(at))) {
			pair(place, at);
		}
	}

	private void inOrder(List<@Nullable String> before, List<@Nullable String> now) {
		var places = new HashMap<String, List<Integer>>();
		for (int place = 0; place < before.size(); place++) {
			String text = before.get(place);
			if (text != null && !this.taken[place]) {
				places.computeIfAbsent(text, (unseen) -> new ArrayList<>()).add(place);
			}
		}
		for (int at = 0; at < now.size(); at++) {
			List<Integer> same = (now.get(at) != null && this.partners[at] == NONE)
					? places.getOrDefault(now.get(at), List.of()) : List.of();
			if (!same.isEmpty()) {
				pair(same.removeFirst(), at);
			}
		}
	}

	private void pair(int place, int at) {
		if (!this.taken[place] && this.partners[at] == NONE) {
			this.partners[at] = place;
			this.taken[place] = true;
		}
	}

	/** Running numbers name other rows as soon as one is inserted before them. */
	private void byNumber() {
		boolean[] above = numberIsKept(1);
		boolean[] below = numberIsKept(-1);
		Map<String, Integer> places = places(numbers(this.earlier));
		places(numbers(this.later)).forEach((number, at) -> {
			Integer place = places.get(number);
			if (at != NONE && place != null && place != NONE && above[at] && below[at]) {
				pair(place, at);
			}
		});
	}

	private static List<@Nullable String> numbers(List<MatchedRow> rows) {
		var numbers = new ArrayList<@Nullable String>();
		rows.forEach((row) -> numbers.add(row.number()));
		return numbers;
	}

	/**
	 * For each row, whether the next row with a partner, of those that were passed, has
	 * the number that it had.
	 * @param step 1 to pass from the first row to the last one, -1 for the other way
	 */
	private boolean[] numberIsKept(int step) {
		var kept = new boolean[this.partners.length];
		boolean last = true;
		for (int at = (step > 0) ? 0 : kept.length - 1; at >= 0 && at < kept.length; at += step) {
			kept[at] = last;
			if (this.partners[at] != NONE) {
				last = Objects.equals(this.later.get(at).number(), this.earlier.get(this.partners[at]).number());
			}
		}
		return kept;
	}

	private void byNearText(NearDuplicateRules rules) {
		List<Integer> before = IntStream.range(0, this.earlier.size()).filter((at) -> !this.taken[at]).boxed().toList();
		List<Integer> now = IntStream.range(0, this.later.size())
			.filter((at) -> this.partners[at] == NONE)
			.boxed()
			.toList();
		if (before.isEmpty() || now.isEmpty()) {
			return;
		}
		var restatements = new Restatements(rules);
		var texts = new HashMap<String, String>();
		restatements.nextDocument();
		before.forEach((at) -> add(restatements, texts, "-" + at, this.earlier.get(at)));
		restatements.nextDocument();
		now.forEach((at) -> add(restatements, texts, "+" + at, this.later.get(at)));
		texts.keySet().retainAll(restatements.compared());
		Map<String, EarlierOpinion> found = restatements.find(texts);
		for (int at : now) {
			EarlierOpinion it = found.get("+" + at);
			if (it != null) {
				pair(Integer.parseInt(it.id().substring(1)), at);
			}
		}
	}

	private static void add(Restatements restatements, Map<String, String> texts, String id, MatchedRow row) {
		restatements.add(id, row.speaker(), row.text());
		texts.put(id, row.text());
	}

}
