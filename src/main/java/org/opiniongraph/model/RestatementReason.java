package org.opiniongraph.model;

/** Why two opinions of different documents are the same opinion. */
public enum RestatementReason {

	/** Both have the same words. */
	SAME_WORDS,
	/** The same member says it with much the same words. */
	SAME_MEMBER,
	/** Most words are the same, in the same order. */
	REWORDED

}
