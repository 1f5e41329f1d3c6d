package org.opiniongraph.knowledge.mention;

/** What a text can name: a programme or an organisation. */
public sealed interface Subject permits Program, Organization {

	/**
	 * Its id.
	 * @return the id
	 */
	String id();

}
