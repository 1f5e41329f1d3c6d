package org.opiniongraph.api.field;

/** A thing in the graph that has an id. */
public interface Identified {

	/**
	 * Its id, the same everywhere.
	 * @return for example {@code document:cstf-13}
	 */
	String id();

}
