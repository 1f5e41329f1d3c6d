package org.opiniongraph.knowledge.voice;

/**
 * How many opinions count for a theme.
 *
 * @param opinions how many there are
 * @param asking how many ask for it
 * @param objecting how many object to it
 */
record RaisedCounts(int opinions, int asking, int objecting) {

	static final RaisedCounts NONE = new RaisedCounts(0, 0, 0);

}
