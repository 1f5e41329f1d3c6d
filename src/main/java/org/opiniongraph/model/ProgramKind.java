package org.opiniongraph.model;

import java.util.Arrays;

/**
 * What a programme of the graph is, in the wide sense in which texts name what
 * governments do.
 */
public enum ProgramKind {

	/** A programme, a service that is run, or a budget item. */
	PROGRAM,
	/** A project or a trial. */
	PROJECT,
	/** A plan or a strategy. */
	PLAN,
	/** A standard, framework, guideline or agreement. */
	STANDARD,
	/** An act, an ordinance, or an offence that one defines. */
	LAW,
	/** A report. */
	REPORT,
	/** A measure that a phrase names, often in brackets. */
	MEASURE,
	/** An event. */
	EVENT;

	/**
	 * The kind of a name in the graph. A programme that somebody made by hand may have
	 * none, or one of their own.
	 * @param name any text
	 * @return {@link #PROGRAM} for an unknown name
	 */
	public static ProgramKind of(String name) {
		return Arrays.stream(values()).filter((kind) -> kind.name().equals(name)).findFirst().orElse(PROGRAM);
	}

}
