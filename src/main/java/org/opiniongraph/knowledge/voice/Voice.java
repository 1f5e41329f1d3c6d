package org.opiniongraph.knowledge.voice;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.knowledge.theme.AboutLevel;

/**
 * A member's voice on a theme: which of the opinions behind it are asked for. It is the
 * key of the data loader {@code voicedOpinions}, which gives them ordered by id.
 *
 * @param member the member's id
 * @param theme the theme's id
 * @param category only opinions in the category with this id, null for all
 * @param level when an opinion counts for the theme
 * @param first how many at most
 * @param opinion what to read of each opinion
 */
public record Voice(String member, String theme, @Nullable String category, AboutLevel level, int first,
		Selection opinion) {

	/**
	 * The same question of any member, theme and category: such are answered together.
	 */
	Voice forAny() {
		return new Voice("", "", (this.category != null) ? "" : null, this.level, this.first, this.opinion);
	}

}
