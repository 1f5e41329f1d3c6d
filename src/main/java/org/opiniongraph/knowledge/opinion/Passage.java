package org.opiniongraph.knowledge.opinion;

import org.opiniongraph.api.field.Identified;

/** A text of a document: an opinion or a response. */
public sealed interface Passage extends Identified permits Opinion, Response {

	/** The way from a passage over what it names to itself, as a selection writes it. */
	String TO_ITSELF = "mentions/passage";

	/**
	 * The columns that were read with it for other rooms.
	 * @return what it names and is about, as far as that was read
	 */
	Preloaded preloaded();

}
