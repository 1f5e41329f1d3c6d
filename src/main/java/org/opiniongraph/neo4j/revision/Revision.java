package org.opiniongraph.neo4j.revision;

/**
 * A state of the graph: the bookmark that names the last transaction that was committed,
 * whoever wrote it. Two that are equal name the same content; which of two is the newer
 * one cannot be told.
 *
 * @param bookmark what the database calls it
 */
public record Revision(String bookmark) {

}
