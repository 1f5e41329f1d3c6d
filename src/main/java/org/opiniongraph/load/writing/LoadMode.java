package org.opiniongraph.load.writing;

/** What a start does with the graph. */
public enum LoadMode {

	/**
	 * Writes what differs from the seed; nothing when the graph is of this seed already.
	 */
	CHANGES,
	/** Empties the whole database, whatever is in it, and loads the seed afresh. */
	REBUILD,
	/** Leaves the graph as it is; it must have been loaded before. */
	OFF

}
