package org.opiniongraph.knowledge.tally;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.Stance;

/** What passages are about, how much, and what they want of it. Immutable. */
public final class AboutThemes {

	/** A passage may want different things of the themes below a theme. */
	private static final int FOR = 1;

	private static final int AGAINST = 2;

	private static final int COUNTS = 4;

	private final Dimension themes;

	/** By place of the dimension, as are the stances. */
	private final double[] scores;

	private final @Nullable Stance[] stances;

	/** Sorted by theme, as are the stances: what is read together lies together. */
	private final double[] scoresByTheme;

	private final @Nullable Stance[] stancesByTheme;

	/** Of each theme: itself and all that stand above it. */
	private final int[][] upwards;

	/** Of each theme: itself and all that stand below it. */
	private final int[][] downwards;

	AboutThemes(Dimension themes, double[] scores, @Nullable Stance[] stances, Map<String, List<String>> broader) {
		this.themes = themes;
		this.scores = scores;
		this.stances = stances;
		this.scoresByTheme = new double[scores.length];
		this.stancesByTheme = new Stance[stances.length];
		int[] numbers = themes.numbersByNode();
		for (int place = 0; place < scores.length; place++) {
			this.scoresByTheme[numbers[place]] = scores[place];
			this.stancesByTheme[numbers[place]] = stances[place];
		}
		this.upwards = new int[themes.size()][];
		List<BitSet> below = IntStream.range(0, themes.size()).mapToObj((theme) -> new BitSet()).toList();
		for (int theme = 0; theme < themes.size(); theme++) {
			var above = new BitSet();
			climb(theme, broader, above);
			this.upwards[theme] = above.stream().toArray();
			int narrower = theme;
			above.stream().forEach((it) -> below.get(it).set(narrower));
		}
		this.downwards = below.stream().map((it) -> it.stream().toArray()).toArray(int[][]::new);
	}

	private void climb(int theme, Map<String, List<String>> broader, BitSet above) {
		if (theme >= 0 && !above.get(theme)) {
			above.set(theme);
			broader.getOrDefault(this.themes.id(theme), List.of())
				.forEach((id) -> climb(this.themes.node(id), broader, above));
		}
	}

	/** The themes of the vocabulary. */
	public Dimension themes() {
		return this.themes;
	}

	/**
	 * The passages that count for a theme.
	 * @param theme the theme's id
	 * @param minScore from which score on they count
	 * @param includeNarrower whether those about a narrower theme count too
	 * @param wanted only what has one of these stances counts; all, if there are none
	 * @return none of a theme that is not known
	 */
	public BitSet passages(String theme, double minScore, boolean includeNarrower, Collection<Stance> wanted) {
		var found = new BitSet();
		below(theme, includeNarrower).forEach((it) -> add(it, minScore, wanted, found));
		return found;
	}

	private void add(int theme, double minScore, Collection<Stance> wanted, BitSet found) {
		for (int number = this.themes.first(theme); number < this.themes.first(theme + 1); number++) {
			if (counts(this.scoresByTheme[number], this.stancesByTheme[number], minScore, wanted)) {
				found.set(this.themes.passageAt(number));
			}
		}
	}

	/** The theme, and those below it if they count; nothing of one that is not known. */
	public IntStream below(String theme, boolean includeNarrower) {
		int node = this.themes.node(theme);
		return (node < 0) ? IntStream.empty()
				: includeNarrower ? IntStream.of(this.downwards[node]) : IntStream.of(node);
	}

	/**
	 * The passages that want something of a theme.
	 * @param some the themes
	 * @param wanted what they want, at least one stance
	 */
	public BitSet wanting(BitSet some, double minScore, Collection<Stance> wanted) {
		var found = new BitSet();
		some.stream().forEach((theme) -> add(theme, minScore, wanted, found));
		return found;
	}

	private static boolean counts(double score, @Nullable Stance stance, double minScore, Collection<Stance> wanted) {
		return score >= minScore && (wanted.isEmpty() || (stance != null && wanted.contains(stance)));
	}

	/**
	 * Gives each theme that passages count for, once for each passage, and what the
	 * passage wants of it.
	 * @param passages which passages
	 * @param minScore from which score on they count
	 * @param includeNarrower whether a passage about a narrower theme counts too
	 * @param wanted only what has one of these stances counts; all, if there are none
	 * @param reader takes them, passage by passage
	 */
	public void each(BitSet passages, double minScore, boolean includeNarrower, Collection<Stance> wanted,
			SubjectReader reader) {
		int[] found = new int[this.themes.size()];
		byte[] wishes = new byte[this.themes.size()];
		for (int passage = passages.nextSetBit(0); passage >= 0; passage = passages.nextSetBit(passage + 1)) {
			int count = 0;
			for (int place = this.themes.start(passage); place < this.themes.end(passage); place++) {
				if (counts(this.scores[place], this.stances[place], minScore, wanted)) {
					count = add(place, includeNarrower, found, count, wishes);
				}
			}
			for (int i = 0; i < count; i++) {
				byte wish = wishes[found[i]];
				wishes[found[i]] = 0;
				reader.read(passage, found[i], (wish & FOR) != 0, (wish & AGAINST) != 0);
			}
		}
	}

	private int add(int place, boolean includeNarrower, int[] found, int count, byte[] wishes) {
		int theme = this.themes.at(place);
		int wish = COUNTS
				| ((this.stances[place] == Stance.FOR) ? FOR : (this.stances[place] == Stance.AGAINST) ? AGAINST : 0);
		int all = count;
		if (!includeNarrower) {
			return add(theme, wish, found, all, wishes);
		}
		for (int above : this.upwards[theme]) {
			all = add(above, wish, found, all, wishes);
		}
		return all;
	}

	private static int add(int theme, int wish, int[] found, int count, byte[] wishes) {
		boolean isNew = wishes[theme] == 0;
		wishes[theme] |= (byte) wish;
		if (isNew) {
			found[count] = theme;
		}
		return isNew ? count + 1 : count;
	}

	/** Takes something that a passage is counted for. */
	public interface SubjectReader {

		/**
		 * Takes it.
		 * @param passage the passage
		 * @param subject a number of a dimension
		 * @param asks whether the passage asks for it
		 * @param objects whether the passage objects to it
		 */
		void read(int passage, int subject, boolean asks, boolean objects);

	}

}
