package org.opiniongraph.neo4j.reading;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.exceptions.Neo4jException;
import org.opiniongraph.neo4j.connection.DatabasePulse;
import org.opiniongraph.neo4j.connection.Deadline;
import org.opiniongraph.neo4j.connection.GraphProperties;
import org.opiniongraph.neo4j.connection.GraphUnavailableException;
import org.opiniongraph.neo4j.connection.ReadFailures;
import org.opiniongraph.neo4j.connection.StatementTimedOutException;
import org.opiniongraph.neo4j.revision.Revision;

/**
 * Sends statements, each in an auto-commit transaction in read access mode. Each has a
 * timeout in the database: the configured one, or the rest of the request's time if that
 * is shorter. The number of statements in flight is bounded, so that one request cannot
 * use all connections. It may be used by many threads.
 */
final class StatementRunner {

	private final Driver driver;

	private final DatabasePulse pulse;

	private final FreshPlans plans;

	private volatile SessionConfig session;

	private final String database;

	private final Duration timeout;

	private final Semaphore inFlight;

	private final AtomicLong statements = new AtomicLong();

	private volatile @Nullable StatementObservation observation;

	StatementRunner(Driver driver, GraphProperties properties, DatabasePulse pulse) {
		this.driver = driver;
		this.pulse = pulse;
		this.plans = new FreshPlans(driver, properties.reading(), pulse);
		this.session = properties.reading();
		this.database = properties.database();
		this.timeout = properties.statementTimeout();
		this.inFlight = new Semaphore(properties.statementsInFlight(), true);
	}

	/** Tells of each statement from now on. */
	void observe(StatementObservation to) {
		this.observation = to;
	}

	/** How many statements were sent since the start. */
	long sent() {
		return this.statements.get();
	}

	/** Reads from now on what has been committed under these bookmarks, or newer. */
	void readNoOlderThan(Set<Bookmark> bookmarks) {
		this.session = SessionConfig.builder()
			.withDatabase(this.database)
			.withDefaultAccessMode(AccessMode.READ)
			.withBookmarks(bookmarks)
			.build();
	}

	/**
	 * Runs one statement. A request waits for a database that says nothing as long as
	 * {@link DatabasePulse} lets it; who asks for no request waits for the driver.
	 */
	<T> Read<T> run(Statement statement, Map<String, ?> parameters, Function<Record, T> row) {
		@Nullable StatementObservation observer = this.observation;
		return (observer == null) ? send(statement, parameters, row)
				: observer.observe(statement, () -> send(statement, parameters, row));
	}

	private <T> Read<T> send(Statement statement, Map<String, ?> parameters, Function<Record, T> row) {
		boolean forRequest = Deadline.current().isPresent();
		if (forRequest && this.pulse.isLost()) {
			throw new GraphUnavailableException(GraphUnavailableException.UNREACHABLE);
		}
		if (forRequest) {
			this.pulse.await(this.plans.of(statement), timeLeft());
		}
		awaitTurn();
		try {
			Duration left = timeLeft();
			Map<String, Object> given = Statement.given(parameters);
			@Nullable RanStatements wanted = RanStatements.current();
			if (wanted != null) {
				wanted.add(statement.text(), given);
			}
			this.statements.incrementAndGet();
			return forRequest ? this.pulse.await(begun(statement, given, left), left).with(row)
					: read(statement, given, left, row);
		}
		catch (Neo4jException ex) {
			if (ReadFailures.isLost(ex)) {
				this.pulse.lost();
			}
			throw ReadFailures.translate(ex);
		}
		finally {
			this.inFlight.release();
		}
	}

	/**
	 * A thread that waits for the driver waits for ever for a database that says nothing,
	 * so no thread waits.
	 */
	private CompletableFuture<Read<Record>> begun(Statement statement, Map<String, Object> parameters, Duration time) {
		AsyncSession open = this.driver.session(AsyncSession.class, this.session);
		CompletionStage<List<Record>> rows = open.runAsync(statement.text(), parameters, within(time))
			.thenCompose((result) -> result.listAsync());
		return rows.thenApply((read) -> {
			this.pulse.heard();
			return new Read<>(read, open.lastBookmarks());
		}).whenComplete((read, failure) -> open.closeAsync()).toCompletableFuture();
	}

	/** Each row is read as it comes, so that all are never held twice. */
	private <T> Read<T> read(Statement statement, Map<String, Object> parameters, Duration time,
			Function<Record, T> row) {
		try (var open = this.driver.session(this.session)) {
			List<T> rows = open.run(statement.text(), parameters, within(time)).list(row);
			this.pulse.heard();
			return new Read<>(rows, open.lastBookmarks());
		}
	}

	private static TransactionConfig within(Duration time) {
		return TransactionConfig.builder().withTimeout(time).build();
	}

	/** What a statement may take now: its own timeout, or what its request has left. */
	private Duration timeLeft() {
		Duration left = Deadline.current()
			.map(Deadline::remaining)
			.filter((it) -> it.compareTo(this.timeout) < 0)
			.orElse(this.timeout);
		if (left.toMillis() < 1) {
			throw new StatementTimedOutException();
		}
		return left;
	}

	/** A statement that cannot begin in the time it may take is not begun. */
	private void awaitTurn() {
		if (this.inFlight.tryAcquire()) {
			return;
		}
		Duration left = timeLeft();
		try {
			if (!this.inFlight.tryAcquire(left.toMillis(), TimeUnit.MILLISECONDS)) {
				timeLeft();
				throw new GraphUnavailableException("The database is busy. Try again in a moment.");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new GraphUnavailableException("The request was interrupted while it waited for the database.");
		}
	}

	/**
	 * What a statement returned, and the state of the graph that it saw.
	 *
	 * @param <T> what a row became
	 * @param rows in the order in which they came
	 * @param bookmarks those of the transaction
	 */
	record Read<T>(List<T> rows, Set<Bookmark> bookmarks) {

		/**
		 * Whether nothing was written between the revision and the end of the statement.
		 */
		boolean isOf(Revision revision) {
			return revision.isNamedBy(this.bookmarks);
		}

		private <S> Read<S> with(Function<T, S> row) {
			return new Read<>(this.rows.stream().map(row).toList(), this.bookmarks);
		}

	}

}
