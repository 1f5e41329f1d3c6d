package org.opiniongraph.knowledge.related;

import org.opiniongraph.knowledge.theme.AboutLevel;

/**
 * The condition for a shared theme of two members.
 *
 * @param acrossCategories whether both must have an opinion about it in different
 * categories of one document
 * @param level the condition under which an opinion counts for a theme
 */
record Sharing(boolean acrossCategories, AboutLevel level) {
}
