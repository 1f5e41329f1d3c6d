package org.opiniongraph.knowledge.theme;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.TextSpan;
import org.opiniongraph.knowledge.opinion.Passage;
import org.opiniongraph.neo4j.reading.NamedRow;

/** Finds the evidence of themes in a passage, for rooms that quote it. */
public final class ThemeEvidence {

	private ThemeEvidence() {
	}

	/**
	 * Finds the places.
	 * @param passage a passage that was read with its {@code themes} and their
	 * {@code evidence}
	 * @return the places in its text, in order, by the theme's id; nothing of a passage
	 * that was read without
	 */
	public static Map<String, List<TextSpan>> of(Passage passage) {
		@Nullable List<NamedRow> themes = passage.preloaded().themes();
		return (themes == null) ? Map.of()
				: ThemeMatchQueries.themes(themes)
					.stream()
					.collect(Collectors.toMap((match) -> match.theme().id(), ThemeMatch::evidence));
	}

}
