package org.opiniongraph.opinion;

/** A text of a document: an opinion or a response. */
public sealed interface Passage permits Opinion, Response {

	/**
	 * Its id.
	 * @return the id
	 */
	String id();

}
