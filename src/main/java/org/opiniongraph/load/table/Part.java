package org.opiniongraph.load.table;

import java.util.Locale;

/** The parts of the columns of a table. */
public enum Part {

	/** The number that the table itself gives the row (No.). */
	NUMBER,
	/** The category of the opinion (施策カテゴリ). */
	CATEGORY,
	/** Who spoke (構成員). */
	MEMBER,
	/** The opinion (御意見). */
	OPINION,
	/** The answer (対応の方向性). */
	RESPONSE,
	/** The opinion and its answer in one cell, under labels. */
	OPINION_AND_RESPONSE;

	/**
	 * The name as a descriptor writes it.
	 * @return for example {@code opinion}
	 */
	public String words() {
		return name().toLowerCase(Locale.ROOT);
	}

}
