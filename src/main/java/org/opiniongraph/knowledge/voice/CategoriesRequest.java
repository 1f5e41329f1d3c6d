package org.opiniongraph.knowledge.voice;

import org.opiniongraph.knowledge.council.InDocument;
import org.opiniongraph.knowledge.theme.AboutLevel;

/**
 * Which categories of a theme a list has.
 *
 * @param document those of one document or of all
 * @param level the condition under which an opinion counts for a theme
 */
record CategoriesRequest(InDocument document, AboutLevel level) {
}
