package org.opiniongraph.knowledge.voice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.opiniongraph.knowledge.tally.OpinionTable;
import org.opiniongraph.knowledge.tally.OpinionTables;
import org.opiniongraph.knowledge.theme.AboutLevel;

import org.springframework.stereotype.Component;

/**
 * Finds the opinions with which members raised themes. Each member's opinions are walked
 * once, however many themes are asked for.
 */
@Component
class RaisedOpinions {

	private final OpinionTables tables;

	RaisedOpinions(OpinionTables tables) {
		this.tables = tables;
	}

	/** The numbers of the opinions of members about themes. */
	Map<RaisedTheme, RaisedCounts> countsOf(Collection<RaisedTheme> raised, AboutLevel level) {
		OpinionTable table = this.tables.current();
		Map<String, ThemeTallies> tallies = raised.stream()
			.map(RaisedTheme::member)
			.distinct()
			.collect(Collectors.toMap((member) -> member,
					(member) -> ThemeTallies.of(table, table.members().passages(List.of(member)), level)));
		return raised.stream()
			.distinct()
			.collect(Collectors.toMap((it) -> it,
					(it) -> Objects.requireNonNull(tallies.get(it.member())).counts(it.theme())));
	}

	/**
	 * The ids of the first opinions of members about themes, by member and theme.
	 * @param first how many of each at most
	 */
	Map<RaisedTheme, List<String>> opinionsOf(Collection<RaisedTheme> raised, AboutLevel level, int first) {
		OpinionTable table = this.tables.current();
		var found = new HashMap<RaisedTheme, List<String>>();
		raised.forEach((it) -> found.put(it, new ArrayList<>()));
		raised.stream().map(RaisedTheme::member).distinct().forEach((member) -> {
			BitSet own = table.members().passages(List.of(member));
			table.opinions()
				.about()
				.each(own, level.minScore(), level.includeNarrower(), List.of(), (opinion, theme, asks, objects) -> {
					List<String> said = found.get(new RaisedTheme(table.opinions().about().themes().id(theme), member));
					if (said != null && said.size() < first) {
						said.add(table.id(opinion));
					}
				});
		});
		return found;
	}

}
