package org.opiniongraph.knowledge.voice;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.knowledge.theme.AboutLevel;

/**
 * The opinions of a member about a theme.
 *
 * @param member the member's id
 * @param theme the theme's id
 * @param category the id of the category in which the voice is heard, null for all
 * @param level when an opinion counts for the theme
 */
public record Voice(String member, String theme, @Nullable String category, AboutLevel level) {
}
