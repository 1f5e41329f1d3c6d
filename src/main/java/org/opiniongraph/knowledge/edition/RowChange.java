package org.opiniongraph.knowledge.edition;

/** What became of a row in the next edition, as the schema has it. */
enum RowChange {

	/** Its texts, its members and its category are the same. */
	UNCHANGED,
	/** Something of it is other. */
	CHANGED,
	/** The earlier edition does not have it. */
	ADDED,
	/** The edition does not have it any more. */
	REMOVED

}
