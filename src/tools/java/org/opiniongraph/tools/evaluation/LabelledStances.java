package org.opiniongraph.tools.evaluation;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.Stance;

/**
 * The labels that people gave to what the opinions of a document want: a file of {@code
 * graph-seed/evaluation/stances}.
 *
 * @param document the document's slug
 * @param rows its rows
 */
record LabelledStances(String document, List<Row> rows) {

	LabelledStances {
		rows = List.copyOf(rows);
	}

	/**
	 * The labels of an opinion.
	 *
	 * @param row its row, 1-based
	 * @param apart true when the rules were made without it
	 * @param stance what it wants of its themes
	 * @param asks words of the clauses that ask for something or object to it
	 * @param themes the themes of which it wants something else: ids without
	 * {@code theme:}
	 * @param second what the second reader says where it differs
	 */
	record Row(int row, @Nullable Boolean apart, Stance stance, List<String> asks, Map<String, Stance> themes,
			@Nullable Second second) {

		Row {
			apart = Boolean.TRUE.equals(apart);
			asks = List.copyOf(asks);
			themes = (themes != null) ? Map.copyOf(themes) : Map.of();
		}

	}

	/**
	 * The labels of the second reader.
	 *
	 * @param stance what the opinion wants; null for the same
	 * @param ask the clause that asks; null when it is among the same
	 */
	record Second(@Nullable Stance stance, @Nullable String ask) {
	}

}
