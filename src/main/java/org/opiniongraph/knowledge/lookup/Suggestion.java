package org.opiniongraph.knowledge.lookup;

/**
 * A node of which a name begins like what was typed.
 *
 * @param text the spelling that begins so
 * @param node the node
 */
record Suggestion(String text, Object node) {
}
