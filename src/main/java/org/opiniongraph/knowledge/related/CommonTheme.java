package org.opiniongraph.knowledge.related;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.theme.Theme;

/**
 * A theme that two members raised.
 *
 * @param mine the theme as one of them raised it
 * @param theirs the theme as the other one raised it
 */
record CommonTheme(MemberTheme mine, MemberTheme theirs) {

	private static final Comparator<CommonTheme> STRONGEST = Comparator
		.comparingInt((CommonTheme common) -> Math.min(common.mine.opinions(), common.theirs.opinions()))
		.reversed()
		.thenComparing(CommonTheme::theme);

	/**
	 * The themes that two members share; themes about which both have many opinions come
	 * first.
	 */
	static List<CommonTheme> of(List<MemberTheme> mine, List<MemberTheme> theirs, boolean acrossCategories, int first) {
		Map<String, MemberTheme> byTheme = theirs.stream()
			.collect(Collectors.toMap(MemberTheme::theme, Function.identity()));
		return mine.stream()
			.filter((it) -> byTheme.containsKey(it.theme()))
			.map((it) -> new CommonTheme(it, Objects.requireNonNull(byTheme.get(it.theme()))))
			.filter((it) -> !acrossCategories || it.mine.isAcrossFrom(it.theirs))
			.sorted(STRONGEST)
			.limit(first)
			.toList();
	}

	/** Both sides with the theme itself. */
	SharedTheme shared(Theme node, String me, String them, AboutLevel level) {
		return new SharedTheme(node, categories(), this.mine.opinions(), this.theirs.opinions(), me, them, level);
	}

	String theme() {
		return this.mine.theme();
	}

	/** In which either raised it. */
	List<Category> categories() {
		return Stream.concat(this.mine.places().stream(), this.theirs.places().stream())
			.map(MemberTheme.CategoryOfDocument::category)
			.distinct()
			.sorted(Comparator.comparing(Category::id))
			.toList();
	}

}
