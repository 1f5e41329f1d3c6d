package org.opiniongraph.knowledge.path;

/**
 * A relationship, seen from one of its nodes.
 *
 * @param from the id of the node where it was found
 * @param type its type
 * @param element the element id of the database, valid for one request
 * @param to the node at its other end
 */
record Link(String from, String type, String element, Waypoint to) {
}
