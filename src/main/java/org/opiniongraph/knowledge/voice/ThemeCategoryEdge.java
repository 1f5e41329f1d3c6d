package org.opiniongraph.knowledge.voice;

import org.opiniongraph.api.paging.Edge;
import org.opiniongraph.knowledge.council.Category;

/**
 * A category in which a theme was raised.
 *
 * @param cursor the place in the list
 * @param node the category
 * @param opinionCount how many of the category's opinions count for the theme
 * @param memberCount how many members raised the theme there; 0 unless it was selected
 */
record ThemeCategoryEdge(String cursor, Category node, long opinionCount, long memberCount) implements Edge<Category> {
}
