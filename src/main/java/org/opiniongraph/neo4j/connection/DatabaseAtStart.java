package org.opiniongraph.neo4j.connection;

import java.time.Duration;
import java.util.Set;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Prepares the use of the database at the start: it waits until the database answers, and
 * reads a bookmark of its current state.
 */
@Component
public class DatabaseAtStart {

	private static final Logger log = LoggerFactory.getLogger(DatabaseAtStart.class);

	private static final String ANYTHING = "RETURN 1";

	private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

	private final Driver driver;

	private final String database;

	private final Duration patience;

	DatabaseAtStart(Driver driver, GraphProperties properties) {
		this.driver = driver;
		this.database = properties.database();
		this.patience = properties.startTimeout();
	}

	/**
	 * Waits until the database answers, in pauses that grow from half a second to five.
	 * @throws Neo4jException when it does not answer in the time that was set, or at once
	 * when waiting would not help: it refuses the password or has no such database
	 */
	public void await() {
		long end = System.nanoTime() + this.patience.toNanos();
		Duration pause = FIRST_PAUSE;
		while (true) {
			try {
				ask(AccessMode.READ);
				return;
			}
			catch (Neo4jException ex) {
				if (!ReadFailures.isPassing(ex)) {
					throw ex;
				}
				if (System.nanoTime() + pause.toNanos() > end) {
					throw new ServiceUnavailableException("Neo4j did not answer within " + this.patience, ex);
				}
				log.warn("Neo4j does not answer yet. The next attempt is in {} ms. {}", pause.toMillis(),
						ex.getMessage());
			}
			sleep(pause);
			pause = (pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0) ? pause.multipliedBy(2) : LONGEST_PAUSE;
		}
	}

	/**
	 * The bookmarks of the last committed transaction, read from the server that accepts
	 * writes. A reader on another server of a cluster passes them, so that it does not
	 * read an older graph.
	 */
	public Set<Bookmark> committed() {
		return ask(AccessMode.WRITE);
	}

	private Set<Bookmark> ask(AccessMode mode) {
		SessionConfig config = SessionConfig.builder().withDatabase(this.database).withDefaultAccessMode(mode).build();
		try (var session = this.driver.session(config)) {
			session.run(ANYTHING).consume();
			return session.lastBookmarks();
		}
	}

	private static void sleep(Duration pause) {
		try {
			Thread.sleep(pause);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The thread was interrupted while it waited for Neo4j.", ex);
		}
	}

}
