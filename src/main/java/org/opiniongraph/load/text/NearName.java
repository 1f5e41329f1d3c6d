package org.opiniongraph.load.text;

/**
 * A spelling of a node that may have been meant.
 *
 * @param node the id of the node
 * @param spelling how it may be written
 * @param shown what is shown for it, such as the name for a reading
 */
public record NearName(String node, String spelling, String shown) {
}
