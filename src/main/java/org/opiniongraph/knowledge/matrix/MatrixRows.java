package org.opiniongraph.knowledge.matrix;

/** What the rows of a matrix stand for, as the schema calls it. */
enum MatrixRows {

	/** The themes that opinions count for. */
	THEMES,
	/** The programmes that opinions name. */
	PROGRAMS,
	/** The organisations that opinions name. */
	ORGANIZATIONS,
	/** The members who raised opinions. */
	MEMBERS

}
