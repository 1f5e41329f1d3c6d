package org.opiniongraph.knowledge.theme;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.knowledge.tally.Dimension;
import org.opiniongraph.knowledge.tally.OpinionTable;
import org.opiniongraph.knowledge.theme.ThemeCounts.Counted;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.Stage;

/** Finds the themes that pass the conditions of a filter for their opinions. */
final class ThemesInTable {

	private final OpinionTable table;

	private final ThemeFilter filter;

	private final ThemeCounts counts;

	/** The opinions of the document, the member and the category of the filter. */
	private final BitSet counted;

	private final @Nullable BitSet dated;

	ThemesInTable(OpinionTable table, ThemeFilter filter, AboutLevel level) {
		this.table = table;
		this.filter = filter;
		this.counts = new ThemeCounts(table, filter.document(), level);
		this.counted = table.opinions().all();
		narrow(NodeKind.MEMBER, filter.member());
		narrow(NodeKind.CATEGORY, filter.category());
		this.dated = (filter.dated() != null) ? table.dated() : null;
	}

	private void narrow(NodeKind kind, @Nullable String id) {
		if (id != null) {
			this.counted.and(this.table.opinions().nodes(kind).passages(List.of(id)));
		}
	}

	/** All themes, in the order of their ids. */
	Dimension themes() {
		return this.table.opinions().about().themes();
	}

	/** The numbers of the themes that pass. */
	BitSet passing() {
		var passing = new BitSet();
		IntStream.range(0, themes().size()).filter(this::passes).forEach(passing::set);
		return passing;
	}

	/** A number of each theme. */
	Map<Integer, Integer> numbers(BitSet some, Counted by) {
		return some.stream()
			.boxed()
			.collect(Collectors.toMap((theme) -> theme,
					(theme) -> this.counts.count(by, this.counts.opinions(themes().id(theme)))));
	}

	private boolean passes(int theme) {
		BitSet ofDocument = this.counts.opinions(themes().id(theme));
		BitSet opinions = (BitSet) ofDocument.clone();
		opinions.and(this.counted);
		return passesStages(opinions) && isDated(opinions)
				&& reaches(this.filter.minOpinions(), Counted.OPINIONS, ofDocument)
				&& reaches(this.filter.minMembers(), Counted.MEMBERS, ofDocument)
				&& reaches(this.filter.minCategories(), Counted.CATEGORIES, ofDocument);
	}

	private boolean passesStages(BitSet opinions) {
		boolean any = this.filter.document() == null && this.filter.member() == null && this.filter.category() == null;
		@Nullable List<Stage> stages = this.filter.stages();
		@Nullable List<Stage> without = this.filter.withoutStages();
		boolean wanted = (stages != null) ? opinions.intersects(this.table.answers().going(stages))
				: any || !opinions.isEmpty();
		return wanted && (without == null || !opinions.intersects(this.table.answers().going(without)));
	}

	private boolean isDated(BitSet opinions) {
		return this.dated == null || opinions.intersects(this.dated) == Boolean.TRUE.equals(this.filter.dated());
	}

	private boolean reaches(@Nullable Integer least, Counted counted, BitSet opinions) {
		return least == null || this.counts.count(counted, opinions) >= least;
	}

}
