package org.opiniongraph.knowledge.tally;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.Stance;

/** What opinions are about, how much, and what they want of it. Immutable. */
final class AboutThemes {

	/** An opinion may want different things of the themes below a theme. */
	private static final int FOR = 1;

	private static final int AGAINST = 2;

	private final Dimension themes;

	/** By place of the dimension, as are the stances. */
	private final double[] scores;

	private final @Nullable Stance[] stances;

	/** Of each theme: itself and all that stand above it. */
	private final int[][] upwards;

	AboutThemes(Dimension themes, List<Double> scores, List<@Nullable Stance> stances,
			Map<String, List<String>> broader) {
		this.themes = themes;
		this.scores = scores.stream().mapToDouble(Double::doubleValue).toArray();
		this.stances = stances.toArray(Stance[]::new);
		this.upwards = new int[themes.size()][];
		for (int theme = 0; theme < themes.size(); theme++) {
			var above = new BitSet();
			climb(theme, broader, above);
			this.upwards[theme] = above.stream().toArray();
		}
	}

	private void climb(int theme, Map<String, List<String>> broader, BitSet above) {
		if (!above.get(theme)) {
			above.set(theme);
			broader.getOrDefault(this.themes.id(theme), List.of())
				.forEach((id) -> climb(this.themes.node(id), broader, above));
		}
	}

	Dimension themes() {
		return this.themes;
	}

	void each(int opinion, double minScore, boolean includeNarrower, Collection<Stance> wanted,
			OpinionTable.SubjectReader reader) {
		var found = new TreeMap<Integer, Integer>();
		for (int place = this.themes.start(opinion); place < this.themes.end(opinion); place++) {
			@Nullable Stance stance = this.stances[place];
			boolean counts = wanted.isEmpty() || (stance != null && wanted.contains(stance));
			if (counts && this.scores[place] >= minScore) {
				int wish = (stance == Stance.FOR) ? FOR : (stance == Stance.AGAINST) ? AGAINST : 0;
				int theme = this.themes.at(place);
				int[] up = includeNarrower ? this.upwards[theme] : new int[] { theme };
				Arrays.stream(up).forEach((it) -> found.merge(it, wish, (one, other) -> one | other));
			}
		}
		found.forEach((theme, wish) -> reader.read(theme, (wish & FOR) != 0, (wish & AGAINST) != 0));
	}

}
