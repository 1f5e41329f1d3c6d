package org.opiniongraph.knowledge.related;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opiniongraph.knowledge.council.Category;

/**
 * That two members raised one theme.
 *
 * @param mine what one of them raised
 * @param theirs what the other one raised, the same theme
 */
record Common(Raised mine, Raised theirs) {

	private static final Comparator<Common> STRONGEST = Comparator
		.comparingInt((Common common) -> Math.min(common.mine.opinions(), common.theirs.opinions()))
		.reversed()
		.thenComparing(Common::theme);

	/** What two members share, the themes first about which both said much. */
	static List<Common> of(List<Raised> mine, List<Raised> theirs, boolean acrossCategories, int first) {
		Map<String, Raised> byTheme = theirs.stream().collect(Collectors.toMap(Raised::theme, Function.identity()));
		return mine.stream()
			.filter((it) -> byTheme.containsKey(it.theme()))
			.map((it) -> new Common(it, Objects.requireNonNull(byTheme.get(it.theme()))))
			.filter((it) -> !acrossCategories || it.mine.isAcrossFrom(it.theirs))
			.sorted(STRONGEST)
			.limit(first)
			.toList();
	}

	String theme() {
		return this.mine.theme();
	}

	/** In which either raised it. */
	List<Category> categories() {
		return Stream.concat(this.mine.places().stream(), this.theirs.places().stream())
			.map(Raised.Place::category)
			.distinct()
			.sorted(Comparator.comparing(Category::id))
			.toList();
	}

}
