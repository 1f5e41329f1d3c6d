package org.opiniongraph.knowledge.voice;

/**
 * A theme that a member raised.
 *
 * @param theme the theme's id
 * @param member the member's id
 */
record RaisedTheme(String theme, String member) {

	/** The id of a list: a theme's id has no blank. */
	String place() {
		return this.theme + ' ' + this.member;
	}

	static RaisedTheme ofPlace(String place) {
		int blank = place.indexOf(' ');
		return new RaisedTheme(place.substring(0, blank), place.substring(blank + 1));
	}

}
