package org.opiniongraph.load.writing;

/** What the start does with the graph. */
public enum LoadMode {

	/**
	 * Writes what differs from the seed; nothing when the graph is of this seed already.
	 */
	CHANGES,
	/** Deletes the whole content of the database and loads the seed again. */
	REBUILD,
	/** Leaves the graph as it is; it must have been loaded before. */
	OFF

}
