package org.opiniongraph.knowledge.mention;

/** The two sides of a table: those who give opinions, and those who answer. */
enum PassageSide {

	/** The opinions. */
	OPINIONS,
	/** The responses. */
	RESPONSES

}
