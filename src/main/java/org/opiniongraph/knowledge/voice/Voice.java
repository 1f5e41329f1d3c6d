package org.opiniongraph.knowledge.voice;

import org.opiniongraph.knowledge.theme.AboutLevel;

/**
 * The opinions of a member about a theme.
 *
 * @param member the member's id
 * @param theme the theme's id
 * @param level when an opinion counts for the theme
 */
public record Voice(String member, String theme, AboutLevel level) {
}
