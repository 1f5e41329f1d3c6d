package org.opiniongraph.knowledge.edition;

/** The parts of a row that an edition may change, as the schema has them. */
enum RowPart {

	/** The text of the opinion. */
	OPINION,
	/** The text of the answer, or whether there is one. */
	RESPONSE,
	/** Who raised it. */
	MEMBER,
	/** The category in which it stands. */
	CATEGORY

}
