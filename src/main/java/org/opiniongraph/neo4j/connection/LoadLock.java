package org.opiniongraph.neo4j.connection;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Lets only one instance of the program load a database at a time. The lock is a node in
 * a transaction that is never committed. It disappears with the transaction, also if the
 * instance dies.
 */
@Component
public class LoadLock {

	private static final Logger log = LoggerFactory.getLogger(LoadLock.class);

	private static final String CONSTRAINT = """
			CREATE CONSTRAINT lock_id IF NOT EXISTS FOR (lock:Lock) REQUIRE lock.id IS UNIQUE
			""";

	private static final String TAKE = "MERGE (lock:Lock {id: 'load'})";

	private static final TransactionConfig FOR_LONG = TransactionConfig.builder().withTimeout(Duration.ZERO).build();

	private static final Duration UNTIL_TOLD = Duration.ofSeconds(2);

	private final Driver driver;

	private final SessionConfig session;

	LoadLock(Driver driver, GraphProperties properties) {
		this.driver = driver;
		this.session = SessionConfig.forDatabase(properties.database());
	}

	/**
	 * Runs the task while no other instance runs one on this database; waits for one that
	 * does, and says so.
	 */
	public <T> T run(Supplier<T> task) {
		try (Session open = this.driver.session(this.session)) {
			open.executeWrite((transaction) -> transaction.run(CONSTRAINT).consume());
			try (Transaction lock = open.beginTransaction(FOR_LONG)) {
				take(lock);
				return task.get();
			}
		}
	}

	private static void take(Transaction lock) {
		CompletableFuture<Void> taken = CompletableFuture.runAsync(() -> lock.run(TAKE).consume());
		try {
			try {
				taken.get(UNTIL_TOLD.toMillis(), TimeUnit.MILLISECONDS);
			}
			catch (TimeoutException ex) {
				log.info("Another instance is loading the graph. This instance waits until it has finished.");
				taken.get();
			}
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(
					"The thread was interrupted while it waited for another instance to load the graph.", ex);
		}
	}

}
