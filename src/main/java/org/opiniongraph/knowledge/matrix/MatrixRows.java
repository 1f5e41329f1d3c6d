package org.opiniongraph.knowledge.matrix;

/** What the rows of a matrix stand for, as the schema calls it. */
enum MatrixRows {

	/** The themes that opinions count for. */
	THEMES("Theme"),
	/** The programmes that opinions name. */
	PROGRAMS("Program"),
	/** The organisations that opinions name. */
	ORGANIZATIONS("Organization"),
	/** The members who raised opinions. */
	MEMBERS("Member");

	private final String label;

	MatrixRows(String label) {
		this.label = label;
	}

	/** The label of their nodes. */
	String label() {
		return this.label;
	}

}
