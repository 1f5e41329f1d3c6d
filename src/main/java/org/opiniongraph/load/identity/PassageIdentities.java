package org.opiniongraph.load.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.table.DocumentDescriptor.DescribedCategory;
import org.opiniongraph.load.table.SourceRow;
import org.opiniongraph.load.text.Whitespace;
import org.opiniongraph.load.vocabulary.NearDuplicateRules;

/**
 * Gives the passages of a document their keys: those that they had, or new ones. What a
 * keeper keeps beside the table decides before what the graph has, so that the same files
 * give the same ids in every graph.
 */
public final class PassageIdentities {

	private final NearDuplicateRules rules;

	/** By which name a speaker is known. */
	private final UnaryOperator<String> speakers;

	/**
	 * Prepares the documents of a council.
	 * @param rules when two texts are much the same
	 * @param speakers gives each way to write a speaker the name of the member
	 */
	public PassageIdentities(NearDuplicateRules rules, UnaryOperator<String> speakers) {
		this.rules = rules;
		this.speakers = speakers;
	}

	/**
	 * Decides the keys of a document.
	 * @param rows its rows
	 * @param categories its categories
	 * @param kept what the keeper keeps of its ids
	 * @param stored what the graph has
	 */
	public PassageKeys of(List<SourceRow> rows, List<DescribedCategory> categories, KnownPassages kept,
			KnownPassages stored) {
		if (kept.isEmpty() && stored.isEmpty()) {
			return PassageKeys.of(List.of(), Map.of(), List.of());
		}
		List<MatchedRow> texts = rows.stream().map(this::matched).toList();
		KnownPassages others = stored.without(kept);
		List<@Nullable String> opinions = empty(rows.size());
		match(kept.present(), kept.gone(), texts, opinions);
		match(others.present(), others.gone(), texts, opinions);
		Stream<String> used = Stream.concat(KnownPassages.keys(kept.opinions()), KnownPassages.keys(stored.opinions()));
		List<String> keys = completed(opinions, new NewKeys(used.toList()));
		return PassageKeys.of(keys, responses(rows, keys, kept, stored), categories(categories, kept, stored));
	}

	/** Categories are matched by their names, and by their marks as rows by numbers. */
	private List<String> categories(List<DescribedCategory> categories, KnownPassages kept, KnownPassages stored) {
		List<MatchedRow> names = categories.stream().map((it) -> new MatchedRow(it.name(), it.mark(), null)).toList();
		List<@Nullable String> keys = empty(names.size());
		for (List<KnownPassage> known : List.of(kept.categories(), stored.without(kept).categories())) {
			match(KnownPassages.present(known), KnownPassages.gone(known), names, keys);
		}
		return NewCategoryKeys.completed(keys,
				Stream.concat(KnownPassages.keys(kept.categories()), KnownPassages.keys(stored.categories())).toList());
	}

	/** What is compared of a row. */
	MatchedRow matched(SourceRow row) {
		String speaker = (row.speaker() != null) ? this.speakers.apply(row.speaker().name()) : null;
		return new MatchedRow(row.opinion(), row.number(), speaker);
	}

	private static List<@Nullable String> empty(int size) {
		var keys = new ArrayList<@Nullable String>();
		for (int at = 0; at < size; at++) {
			keys.add(null);
		}
		return keys;
	}

	/** What was there is matched first; what was gone comes back with its words only. */
	private void match(List<KnownPassage> present, List<KnownPassage> gone, List<MatchedRow> texts,
			List<@Nullable String> keys) {
		match(present, texts, keys, (earlier, later) -> RowMatch.of(earlier, later, this.rules));
		match(gone, texts, keys, RowMatch::ofSameWords);
	}

	private void match(List<KnownPassage> known, List<MatchedRow> texts, List<@Nullable String> keys,
			Matching matching) {
		List<Integer> open = new ArrayList<>();
		for (int at = 0; at < keys.size(); at++) {
			if (keys.get(at) == null) {
				open.add(at);
			}
		}
		if (known.isEmpty() || open.isEmpty()) {
			return;
		}
		int[] partners = matching.partners(known.stream().map((it) -> it.matched(this.speakers)).toList(),
				open.stream().map(texts::get).toList());
		for (int at = 0; at < partners.length; at++) {
			if (partners[at] >= 0) {
				keys.set(open.get(at), known.get(partners[at]).key());
			}
		}
	}

	/** Gives the rows that are new their keys. */
	private static List<String> completed(List<@Nullable String> known, NewKeys fresh) {
		int last = known.size();
		while (last > 0 && known.get(last - 1) == null) {
			last--;
		}
		var keys = new ArrayList<String>();
		for (int at = 0; at < known.size(); at++) {
			String key = known.get(at);
			String before = keys.isEmpty() ? null : keys.getLast();
			keys.add((key != null) ? key : (at >= last) ? fresh.next() : fresh.between(before, following(known, at)));
		}
		return keys;
	}

	private static String following(List<@Nullable String> known, int from) {
		int at = from;
		while (known.get(at) == null) {
			at++;
		}
		return Objects.requireNonNull(known.get(at));
	}

	private Map<Integer, String> responses(List<SourceRow> rows, List<String> opinions, KnownPassages kept,
			KnownPassages stored) {
		Map<String, List<Integer>> answered = answered(rows);
		List<List<Integer>> places = List.copyOf(answered.values());
		List<MatchedRow> texts = places.stream()
			.map((some) -> new MatchedRow(Objects.requireNonNull(rows.get(some.getFirst()).response()), null, null))
			.toList();
		List<@Nullable String> keys = empty(places.size());
		for (KnownPassages known : List.of(kept, stored.without(kept))) {
			match(known.presentResponses(), known.goneResponses(), texts, keys);
			sameOpinions(known, places, opinions, keys);
		}
		var fresh = new NewKeys(
				Stream.concat(KnownPassages.keys(kept.responses()), KnownPassages.keys(stored.responses())).toList());
		var responses = new HashMap<Integer, String>();
		for (int at = 0; at < places.size(); at++) {
			int row = places.get(at).getFirst();
			String key = keys.get(at);
			responses.put(row + 1, (key != null) ? key : fresh.wanted(opinions.get(row)));
		}
		return responses;
	}

	/** The rows of each distinct answer. */
	private static Map<String, List<Integer>> answered(List<SourceRow> rows) {
		var answered = new LinkedHashMap<String, List<Integer>>();
		for (int at = 0; at < rows.size(); at++) {
			String response = rows.get(at).response();
			if (response != null) {
				answered.computeIfAbsent(Whitespace.removed(response), (unseen) -> new ArrayList<>()).add(at);
			}
		}
		return answered;
	}

	/** An answer with other words is the answer to the same opinion. */
	private static void sameOpinions(KnownPassages known, List<List<Integer>> places, List<String> opinions,
			List<@Nullable String> keys) {
		var responseOf = new HashMap<String, String>();
		known.present().forEach((it) -> {
			if (it.response() != null) {
				responseOf.put(it.key(), it.response());
			}
		});
		Set<@Nullable String> taken = new HashSet<>(keys);
		for (int at = 0; at < places.size(); at++) {
			for (int row : places.get(at)) {
				String response = responseOf.get(opinions.get(row));
				if (keys.get(at) == null && response != null && taken.add(response)) {
					keys.set(at, response);
				}
			}
		}
	}

	/** Finds for each later row the place of the earlier one, -1 for none. */
	private interface Matching {

		int[] partners(List<MatchedRow> earlier, List<MatchedRow> later);

	}

}
