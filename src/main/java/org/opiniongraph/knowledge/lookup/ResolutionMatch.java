package org.opiniongraph.knowledge.lookup;

/**
 * A node that a term stands for.
 *
 * @param node the node
 * @param rule how the term names it
 * @param titled whether a form of address was removed
 */
record ResolutionMatch(Object node, String rule, boolean titled) {

	private static final String WITH_TITLE = "+TITLE";

	/** Reads a rule as the graph has it, such as {@code NAME+TITLE}. */
	static ResolutionMatch of(Object node, String rule) {
		return new ResolutionMatch(node, rule.replace(WITH_TITLE, ""), rule.endsWith(WITH_TITLE));
	}

}
