package org.opiniongraph.load.table;

/** The parts of the columns of a table. */
public enum Part {

	/** The category of the opinion (施策カテゴリ). */
	CATEGORY,
	/** The member who spoke (構成員). */
	MEMBER,
	/** The opinion (御意見). */
	OPINION,
	/** The answer (対応の方向性). */
	RESPONSE

}
