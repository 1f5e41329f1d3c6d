package org.opiniongraph.knowledge.related;

import java.util.List;

import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.theme.Theme;

/**
 * A theme that two members raised.
 *
 * @param theme the theme
 * @param categories in which either raised it
 * @param mineCount how many opinions of the one whose list it is
 * @param theirsCount how many opinions of the other one
 * @param me the id of the one whose list it is
 * @param them the id of the other one
 * @param level when an opinion counts for the theme
 */
record SharedTheme(Theme theme, List<Category> categories, int mineCount, int theirsCount, String me, String them,
		AboutLevel level) {

	/** Copies the categories. */
	SharedTheme {
		categories = List.copyOf(categories);
	}

}
