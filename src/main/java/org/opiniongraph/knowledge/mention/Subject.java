package org.opiniongraph.knowledge.mention;

/** A programme or an organisation: what a text can name. */
public sealed interface Subject permits Program, Organization {

	/**
	 * Its id.
	 * @return the id
	 */
	String id();

}
