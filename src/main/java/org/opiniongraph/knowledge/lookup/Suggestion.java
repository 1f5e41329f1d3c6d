package org.opiniongraph.knowledge.lookup;

/**
 * A node with a name that begins with the prefix.
 *
 * @param text the spelling that begins with the prefix
 * @param node the node
 */
record Suggestion(String text, Object node) {
}
