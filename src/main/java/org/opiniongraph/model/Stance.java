package org.opiniongraph.model;

/** What an opinion wants of a theme. */
public enum Stance {

	/** Asks for it. */
	FOR,
	/** Asks for less of it, or objects. */
	AGAINST,
	/** Warns or states only. */
	NEUTRAL

}
