package org.opiniongraph.path;

/**
 * A node that a way may lead to.
 *
 * @param id its id
 * @param element the database's own name of it, good for one request
 * @param degree how many relationships it has
 * @param frame whether it holds all the rest together, as a document or a council does
 */
record Waypoint(String id, String element, long degree, boolean frame) {

	/** What connects more than this says nothing about any two of them. */
	static final long HUB = 1000;

	/**
	 * Whether a way may go through it: what everything hangs on makes nothing adjacent.
	 */
	boolean isPassable() {
		return !this.frame && this.degree <= HUB;
	}

}
