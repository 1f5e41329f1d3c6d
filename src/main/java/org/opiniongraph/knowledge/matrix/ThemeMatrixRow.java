package org.opiniongraph.knowledge.matrix;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.theme.Theme;

/**
 * A theme of a document, by categories.
 *
 * @param theme the theme
 * @param cells its cells, ordered by the categories' places in the document
 * @param categoryCount in how many categories
 * @param memberCount by how many members
 * @param opinionCount by how many opinions
 * @param silentMemberCount how many members spoke in the document, but not about it; null
 * unless it was selected
 * @param document the document's id
 * @param level when an opinion counts for the theme
 */
record ThemeMatrixRow(Theme theme, List<ThemeMatrixCell> cells, int categoryCount, int memberCount, int opinionCount,
		@Nullable Integer silentMemberCount, String document, AboutLevel level) {

	/** Copies the cells. */
	ThemeMatrixRow {
		cells = List.copyOf(cells);
	}

}
