package org.opiniongraph.knowledge.matrix;

import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.theme.AboutLevel;

/**
 * A theme in a category.
 *
 * @param category the category
 * @param opinionCount by how many opinions
 * @param memberCount by how many members
 * @param theme the theme's id
 * @param level when an opinion counts for the theme
 */
record ThemeMatrixCell(Category category, int opinionCount, int memberCount, String theme, AboutLevel level) {
}
