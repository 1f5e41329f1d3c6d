package org.opiniongraph.load.table;

/** The part that a column of the table plays. */
public enum Part {

	/** Which category the opinion stands in (施策カテゴリ). */
	CATEGORY,
	/** Who spoke (構成員). */
	MEMBER,
	/** What was said (御意見). */
	OPINION,
	/** What was answered (対応の方向性). */
	RESPONSE

}
