package org.opiniongraph.theme;

/** The schema's orders of themes. */
enum ThemeOrder {

	NAME, OPINIONS_DESC, MEMBERS_DESC, CATEGORIES_DESC

}
