package org.opiniongraph.knowledge.related;

import java.util.List;

import org.opiniongraph.knowledge.council.Category;

/**
 * A theme that a member raised.
 *
 * @param theme the theme's id
 * @param opinions the number of opinions
 * @param places the categories
 */
record MemberTheme(String theme, int opinions, List<CategoryOfDocument> places) {

	/** Copies the places. */
	MemberTheme {
		places = List.copyOf(places);
	}

	/** Whether the two have different categories of one document among their places. */
	boolean isAcrossFrom(MemberTheme other) {
		return this.places.stream().anyMatch((here) -> other.places.stream().anyMatch(here::isAcrossFrom));
	}

	/**
	 * A category in which a theme was raised.
	 *
	 * @param document the document's id
	 * @param category the category
	 */
	record CategoryOfDocument(String document, Category category) {

		boolean isAcrossFrom(CategoryOfDocument other) {
			return this.document.equals(other.document) && !this.category.equals(other.category);
		}

	}

}
