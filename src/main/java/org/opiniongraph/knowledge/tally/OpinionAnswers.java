package org.opiniongraph.knowledge.tally;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.Stage;

/** How the answers to opinions go. An opinion may have several answers. Immutable. */
public final class OpinionAnswers {

	/** Few sets differ, so they are shared. */
	private final List<Set<Stage>> stages;

	/** The least overlap of an opinion with an answer; not a number if there is none. */
	private final double[] overlaps;

	private final BitSet ditto;

	private OpinionAnswers(List<Set<Stage>> stages, double[] overlaps, BitSet ditto) {
		this.stages = List.copyOf(stages);
		this.overlaps = overlaps;
		this.ditto = ditto;
	}

	/** The stages of the answers to an opinion, the one that goes furthest first. */
	public Set<Stage> stages(int opinion) {
		return this.stages.get(opinion);
	}

	/** The stage of the answer that goes furthest; null if none is known. */
	@Nullable Stage furthest(int opinion) {
		return stages(opinion).stream().findFirst().orElse(null);
	}

	/** The opinions with an answer that goes so far. */
	public BitSet going(Collection<Stage> wanted) {
		var found = new BitSet(this.stages.size());
		for (int opinion = 0; opinion < this.stages.size(); opinion++) {
			found.set(opinion, !Collections.disjoint(stages(opinion), wanted));
		}
		return found;
	}

	/** The opinions with an answer that has no more in common with them. */
	BitSet overlapping(double most) {
		var found = new BitSet(this.overlaps.length);
		for (int opinion = 0; opinion < this.overlaps.length; opinion++) {
			found.set(opinion, this.overlaps[opinion] <= most);
		}
		return found;
	}

	/** The opinions whose cell only pointed to the answer of another row. */
	BitSet ditto() {
		return (BitSet) this.ditto.clone();
	}

	/** Collects how answers go, opinion by opinion. Used by one thread. */
	static final class Builder {

		private final List<Set<Stage>> stages = new ArrayList<>();

		private final Map<Set<Stage>, Set<Stage>> known = new HashMap<>();

		private final DoubleStream.Builder overlaps = DoubleStream.builder();

		private final BitSet ditto = new BitSet();

		private final EnumSet<Stage> own = EnumSet.noneOf(Stage.class);

		private double overlap = Double.NaN;

		/**
		 * Adds an answer to the opinion that is being read.
		 * @param stage null if it is not known
		 * @param itsOverlap not a number if it is not known
		 */
		void add(@Nullable Stage stage, double itsOverlap, boolean isDitto) {
			if (stage != null) {
				this.own.add(stage);
			}
			if (Double.isNaN(this.overlap) || itsOverlap < this.overlap) {
				this.overlap = itsOverlap;
			}
			if (isDitto) {
				this.ditto.set(this.stages.size());
			}
		}

		/** What follows is of the next opinion. */
		void endPassage() {
			this.stages.add(this.known.computeIfAbsent(EnumSet.copyOf(this.own), (it) -> it));
			this.overlaps.add(this.overlap);
			this.own.clear();
			this.overlap = Double.NaN;
		}

		OpinionAnswers build() {
			return new OpinionAnswers(this.stages, this.overlaps.build().toArray(), (BitSet) this.ditto.clone());
		}

	}

}
