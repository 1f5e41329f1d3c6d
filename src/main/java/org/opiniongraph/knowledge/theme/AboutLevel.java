package org.opiniongraph.knowledge.theme;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;

/**
 * The condition under which a text counts for a theme.
 *
 * @param minScore the minimum score, 0 to 1
 * @param includeNarrower whether a text about a narrower theme, at any depth, counts too
 */
public record AboutLevel(double minScore, boolean includeNarrower) {

	/** The default condition. */
	public static final AboutLevel USUAL = new AboutLevel(Arguments.USUAL_SCORE, false);

	/**
	 * Reads the two arguments that every field takes that lists or counts by theme.
	 * @param minScore the argument {@code minScore}, null for the usual
	 * @param includeNarrower the argument {@code includeNarrower}, null for the usual
	 * @return the level
	 * @throws org.opiniongraph.api.field.BadInputException when the score is not from 0
	 * to 1
	 */
	public static AboutLevel checked(@Nullable Double minScore, @Nullable Boolean includeNarrower) {
		Arguments.score("minScore", minScore);
		return USUAL.with(minScore, includeNarrower);
	}

	/**
	 * The parameters of a statement.
	 * @return {@code $minScore} and {@code $includeNarrower}
	 */
	public Map<String, Object> parameters() {
		return Map.of("minScore", this.minScore, "includeNarrower", this.includeNarrower);
	}

	/** This level, but for what is given. */
	AboutLevel with(@Nullable Double otherMinScore, @Nullable Boolean otherIncludeNarrower) {
		return new AboutLevel((otherMinScore != null) ? otherMinScore : this.minScore,
				(otherIncludeNarrower != null) ? otherIncludeNarrower : this.includeNarrower);
	}

}
