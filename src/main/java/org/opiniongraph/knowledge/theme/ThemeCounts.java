package org.opiniongraph.knowledge.theme;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.knowledge.tally.OpinionTable;
import org.opiniongraph.model.NodeKind;

/**
 * Counts the opinions of themes, in memory.
 *
 * @param table where they are counted
 * @param document only those of one document; null for all
 * @param level when an opinion counts for a theme
 */
record ThemeCounts(OpinionTable table, @Nullable String document, AboutLevel level) {

	/** The opinions that count for a theme. */
	BitSet opinions(String theme) {
		BitSet found = this.table.opinions()
			.about()
			.passages(theme, this.level.minScore(), this.level.includeNarrower(), List.of());
		if (this.document != null) {
			found.and(this.table.opinions().nodes(NodeKind.DOCUMENT).passages(List.of(this.document)));
		}
		return found;
	}

	/** Counts some opinions, their members, or their categories in one document. */
	int count(Counted counted, BitSet opinions) {
		return switch (counted) {
			case OPINIONS -> opinions.cardinality();
			case MEMBERS -> this.table.members().nodesOf(opinions).cardinality();
			case CATEGORIES -> categories(opinions);
		};
	}

	/** The most categories that the opinions are in, in any document. */
	private int categories(BitSet opinions) {
		Map<String, Integer> numbers = new HashMap<>();
		this.table.categories()
			.nodesOf(opinions)
			.stream()
			.forEach(
					(category) -> this.table.documentsOf(category).forEach((of) -> numbers.merge(of, 1, Integer::sum)));
		return numbers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
	}

	/** The kinds of counts. */
	enum Counted {

		OPINIONS, MEMBERS, CATEGORIES

	}

}
