package org.opiniongraph.knowledge.lookup;

/**
 * A node with a name that begins with the prefix.
 *
 * @param text what to show
 * @param matched the name that begins with the prefix
 * @param nodeCount how many nodes of its kind are shown so
 * @param node the one of these that is used most
 */
record Suggestion(String text, String matched, int nodeCount, Object node) {
}
