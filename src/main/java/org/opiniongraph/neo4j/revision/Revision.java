package org.opiniongraph.neo4j.revision;

/**
 * A state of the graph: the bookmark of the last committed transaction, whoever wrote it.
 * Equal revisions have the same content. Revisions have no order.
 *
 * @param bookmark the bookmark of the database
 */
public record Revision(String bookmark) {

}
