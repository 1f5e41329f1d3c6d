package org.opiniongraph.knowledge.path;

/**
 * A node that a path may reach.
 *
 * @param id its id
 * @param element the element id of the database, valid for one request
 * @param degree the number of its relationships
 * @param frame whether it connects almost everything, like a document or a council: a
 * path may end there but not go through it
 */
record Waypoint(String id, String element, long degree, boolean frame) {
}
