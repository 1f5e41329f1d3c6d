package org.opiniongraph.knowledge.path;

/**
 * A node that a way may lead to.
 *
 * @param id its id
 * @param element the database's own name of it, good for one request
 * @param degree how many relationships it has
 * @param frame whether everything hangs on it, as on a document or a council: a way may
 * end there, but goes through no frame, which would make everything adjacent
 */
record Waypoint(String id, String element, long degree, boolean frame) {
}
