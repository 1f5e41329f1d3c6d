package org.opiniongraph.neo4j.reading;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.opiniongraph.neo4j.connection.DatabasePulse;
import org.opiniongraph.neo4j.connection.Deadline;
import org.opiniongraph.neo4j.connection.GraphProperties;
import org.opiniongraph.neo4j.connection.GraphUnavailableException;
import org.opiniongraph.neo4j.connection.ReadFailures;
import org.opiniongraph.neo4j.connection.StatementOutOfMemoryException;
import org.opiniongraph.neo4j.connection.StatementTimedOutException;
import org.opiniongraph.neo4j.revision.RevisionWatch;

import org.springframework.stereotype.Component;

/**
 * Reads the graph with auto-commit transactions in read access mode on the configured
 * database. Each statement has a timeout in the database: the configured one, or the rest
 * of the request's time if that is shorter. The number of statements in flight is
 * bounded, so that one request cannot use all connections. It may be used by many
 * threads.
 */
@Component
public class GraphReader {

	private final Driver driver;

	private final DatabasePulse pulse;

	private final FreshPlans plans;

	private volatile SessionConfig session;

	private final String database;

	private final Duration timeout;

	private final Semaphore inFlight;

	private final AtomicLong statements = new AtomicLong();

	private volatile @Nullable StatementObservation observation;

	public GraphReader(Driver driver, GraphProperties properties, DatabasePulse pulse) {
		this.driver = driver;
		this.pulse = pulse;
		this.plans = new FreshPlans(driver, properties.reading(), pulse);
		this.session = properties.reading();
		this.database = properties.database();
		this.timeout = properties.statementTimeout();
		this.inFlight = new Semaphore(properties.statementsInFlight(), true);
	}

	/**
	 * Runs one statement.
	 * @param <T> what a row becomes
	 * @param statement the statement
	 * @param parameters its parameters
	 * @param row reads a row
	 * @return a value per row, in the order of the rows
	 * @throws GraphUnavailableException when the database cannot be reached
	 * @throws StatementTimedOutException when the database gave the statement up, or the
	 * request has no time left for it
	 * @throws StatementOutOfMemoryException when the database has too little memory for
	 * the statement
	 */
	public <T> List<T> list(Statement statement, Map<String, ?> parameters, Function<Record, T> row) {
		@Nullable StatementObservation observer = this.observation;
		return (observer == null) ? read(statement, parameters, row)
				: observer.observe(statement, () -> read(statement, parameters, row));
	}

	private <T> List<T> read(Statement statement, Map<String, ?> parameters, Function<Record, T> row) {
		boolean forRequest = Deadline.current().isPresent();
		if (forRequest && this.pulse.isLost()) {
			throw new GraphUnavailableException(GraphUnavailableException.UNREACHABLE);
		}
		@Nullable RevisionWatch watch = RevisionWatch.current();
		if (watch != null) {
			watch.begins();
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
			Supplier<Read<T>> read = () -> read(statement, given, left, row);
			Read<T> answer = forRequest ? this.pulse.await(begun(read), left) : read.get();
			if (watch != null) {
				watch.ended(answer.bookmarks());
			}
			return answer.rows();
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
	 * The driver waits for a database that says nothing, for ever. A thread of its own
	 * does that, so that the request need not.
	 */
	private static <T> CompletableFuture<Read<T>> begun(Supplier<Read<T>> read) {
		var answer = new CompletableFuture<Read<T>>();
		Thread.ofVirtual().name("statement").start(() -> {
			try {
				answer.complete(read.get());
			}
			catch (RuntimeException | Error ex) {
				answer.completeExceptionally(ex);
			}
		});
		return answer;
	}

	private <T> Read<T> read(Statement statement, Map<String, Object> parameters, Duration time,
			Function<Record, T> row) {
		try (var open = this.driver.session(this.session)) {
			TransactionConfig withTimeout = TransactionConfig.builder().withTimeout(time).build();
			this.statements.incrementAndGet();
			List<T> rows = open.run(statement.text(), parameters, withTimeout).list(row);
			this.pulse.heard();
			return new Read<>(rows, open.lastBookmarks());
		}
	}

	/**
	 * Runs one statement for many keys, which it takes as {@code $ids} and returns as
	 * column {@code id}. No keys, no trip. What lacks properties of the model is left out
	 * among others; alone it is an error, at the place of who asked for it.
	 * @param <T> what a row becomes
	 * @param statement the statement
	 * @param ids the keys; each is sent once
	 * @param parameters its other parameters
	 * @param row reads a row
	 * @return what was found, by key
	 */
	public <T> Map<String, T> byId(Statement statement, Collection<String> ids, Map<String, ?> parameters,
			Function<Record, T> row) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		var all = new HashMap<String, Object>(parameters);
		all.put("ids", List.copyOf(new LinkedHashSet<>(ids)));
		var found = new LinkedHashMap<String, T>();
		var incomplete = new IncompleteData();
		list(statement, all, (record) -> {
			String id = record.get("id").asString();
			incomplete.read(id, () -> found.put(id, row.apply(record)));
			return id;
		});
		incomplete.tell(found.isEmpty());
		return found;
	}

	/**
	 * Reads one stretch of a list for each of many parents.
	 * @param statement the list
	 * @param parents the parents' ids
	 * @param range which stretch of it
	 * @param parameters what else the statement takes
	 * @return what was found, by parent
	 */
	public Map<String, Slice> page(PageStatement statement, Collection<String> parents, Range range,
			Map<String, ?> parameters) {
		var all = new HashMap<String, Object>(parameters);
		all.put("from", range.from().id());
		all.put("to", range.to().id());
		all.put("fromKey", range.from().key());
		all.put("toKey", range.to().key());
		all.put("leastKey", (range.descending() ? range.to() : range.from()).key());
		all.put("greatestKey", (range.descending() ? range.from() : range.to()).key());
		all.put("keyDescends", range.descending() != range.backward());
		all.put("limit", range.limit());
		all.put("withTotal", range.withTotal());
		all.put("backward", range.backward());
		all.put("walk", range.walk());
		if (range.preload() != null && statement.preloads(range)) {
			all.put("withNode", true);
			all.putAll(range.preload().guards());
		}
		return byId(statement.statement(range), parents, all, (row) -> statement.slice(range, row));
	}

	/** Tells of each statement from now on. */
	void observe(StatementObservation observation) {
		this.observation = observation;
	}

	/**
	 * How many statements were sent since the start.
	 * @return a number that only grows
	 */
	public long statementCount() {
		return this.statements.get();
	}

	/**
	 * Reads from now on what has been committed under these bookmarks, or something
	 * newer, from whichever server of a cluster it reads.
	 * @param bookmarks what was committed
	 */
	public void readNoOlderThan(Set<Bookmark> bookmarks) {
		this.session = SessionConfig.builder()
			.withDatabase(this.database)
			.withDefaultAccessMode(AccessMode.READ)
			.withBookmarks(bookmarks)
			.build();
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

	/** What a statement returned, and the state of the graph that it saw. */
	private record Read<T>(List<T> rows, Set<Bookmark> bookmarks) {
	}

}
