package org.opiniongraph.knowledge.related;

import org.opiniongraph.knowledge.theme.AboutLevel;

/**
 * What makes a theme one that two members share.
 *
 * @param acrossCategories whether there must be an opinion of each about it in different
 * categories of one document
 * @param level when an opinion counts for a theme
 */
record Sharing(boolean acrossCategories, AboutLevel level) {
}
