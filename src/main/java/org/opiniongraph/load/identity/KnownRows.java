package org.opiniongraph.load.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.opiniongraph.load.table.DocumentDescriptor.DescribedCategory;
import org.opiniongraph.load.table.SourceRow;
import org.opiniongraph.load.text.Whitespace;

/** Says what is known of the rows of a table once they have keys. */
public final class KnownRows {

	private KnownRows() {
	}

	/**
	 * Puts rows and what is gone together.
	 * @param rows the rows of the table
	 * @param categories the categories of the document
	 * @param keys the keys of both
	 * @param before what was known before; what the table does not have any more stays
	 * known as gone
	 */
	public static KnownPassages of(List<SourceRow> rows, List<DescribedCategory> categories, PassageKeys keys,
			KnownPassages before) {
		var opinions = new ArrayList<KnownPassage>();
		var responses = new ArrayList<KnownPassage>();
		Map<String, String> answered = new HashMap<>();
		for (SourceRow row : rows) {
			String response = row.response();
			String key = (response != null) ? answered.computeIfAbsent(Whitespace.removed(response), (unseen) -> {
				String fresh = keys.response(row.row());
				responses.add(KnownPassage.gone(fresh, response));
				return fresh;
			}) : null;
			opinions.add(new KnownPassage(keys.opinion(row.row()), row.row(), row.number(),
					(row.speaker() != null) ? row.speaker().name() : null, key, row.opinion()));
		}
		var sections = new ArrayList<KnownPassage>();
		for (DescribedCategory it : categories) {
			int place = sections.size() + 1;
			sections.add(new KnownPassage(keys.category(place), place, it.mark(), null, null, it.name()));
		}
		addGone(before.categories(), sections);
		addGone(before.opinions(), opinions);
		addGone(before.responses(), responses);
		return new KnownPassages(opinions, responses, sections);
	}

	private static void addGone(List<KnownPassage> before, List<KnownPassage> now) {
		Set<String> there = new HashSet<>(now.stream().map(KnownPassage::key).toList());
		before.stream()
			.filter((it) -> !there.contains(it.key()))
			.forEach((it) -> now.add(KnownPassage.gone(it.key(), it.text())));
	}

}
