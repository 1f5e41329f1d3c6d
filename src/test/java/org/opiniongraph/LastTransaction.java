package org.opiniongraph;

import java.util.Set;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

/**
 * The last transaction that a database committed, whoever sent it: every read is told of
 * it in its bookmark.
 */
final class LastTransaction {

	private static final SessionConfig READING = SessionConfig.builder()
		.withDatabase("neo4j")
		.withDefaultAccessMode(AccessMode.READ)
		.build();

	private LastTransaction() {
	}

	static Set<Bookmark> of(Driver driver) {
		try (var session = driver.session(READING)) {
			session.run("RETURN 1").consume();
			return session.lastBookmarks();
		}
	}

}
