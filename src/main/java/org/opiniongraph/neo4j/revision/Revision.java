package org.opiniongraph.neo4j.revision;

import java.util.Set;

import org.neo4j.driver.Bookmark;

/**
 * A state of the graph: the bookmark of the last committed transaction, whoever wrote it.
 * Equal revisions have the same content. Revisions have no order.
 *
 * @param bookmark the bookmark of the database
 */
public record Revision(String bookmark) {

	/** Whether a transaction ended with this bookmark and no other. */
	public boolean isNamedBy(Set<Bookmark> bookmarks) {
		return bookmarks.size() == 1 && bookmarks.iterator().next().value().equals(this.bookmark);
	}

}
