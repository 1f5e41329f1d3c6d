package org.opiniongraph.theme;

import org.opiniongraph.document.Category;

/**
 * How much is said about a theme in a category.
 *
 * @param category the category
 * @param opinionCount how many opinions count for the theme
 * @param memberCount how many members raised it
 */
record ThemeCategory(Category category, int opinionCount, int memberCount) {
}
