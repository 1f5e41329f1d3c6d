package org.opiniongraph.knowledge.voice;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.opiniongraph.knowledge.tally.OpinionTable;
import org.opiniongraph.knowledge.theme.AboutLevel;

/** The opinions of one member, category or document, counted by theme. */
final class ThemeTallies {

	private final OpinionTable table;

	private final Map<Integer, ThemeTally> tallies = new HashMap<>();

	private ThemeTallies(OpinionTable table) {
		this.table = table;
	}

	/**
	 * Counts.
	 * @param some the opinions
	 * @param level when they count for a theme
	 */
	static ThemeTallies of(OpinionTable table, BitSet some, AboutLevel level) {
		var all = new ThemeTallies(table);
		table.opinions()
			.about()
			.each(some, level.minScore(), level.includeNarrower(), List.of(),
					(opinion, theme, asks, objects) -> all.tallies.computeIfAbsent(theme, (it) -> new ThemeTally())
						.add(table, opinion, asks, objects));
		return all;
	}

	/** The numbers of the themes that opinions count for. */
	BitSet themes() {
		var themes = new BitSet();
		this.tallies.keySet().forEach(themes::set);
		return themes;
	}

	/** What was counted for a theme. */
	RaisedCounts counts(String theme) {
		return counts(this.table.opinions().about().themes().node(theme));
	}

	/** What was counted for a theme, by its number. */
	RaisedCounts counts(int theme) {
		ThemeTally tally = this.tallies.get(theme);
		return (tally != null) ? new RaisedCounts(tally.opinions, tally.asking, tally.objecting) : RaisedCounts.NONE;
	}

	/** How many members raised a theme, by its number. */
	int members(int theme) {
		ThemeTally tally = this.tallies.get(theme);
		return (tally != null) ? tally.members.cardinality() : 0;
	}

	/** The numbers of one theme. */
	private static final class ThemeTally {

		private final BitSet members = new BitSet();

		private int opinions;

		private int asking;

		private int objecting;

		private void add(OpinionTable table, int opinion, boolean asks, boolean objects) {
			this.opinions++;
			this.asking += asks ? 1 : 0;
			this.objecting += objects ? 1 : 0;
			table.members().each(opinion, this.members::set);
		}

	}

}
