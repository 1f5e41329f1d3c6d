package org.opiniongraph.neo4j.connection;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.stereotype.Component;

/**
 * Knows whether the database answers at all. A database that is frozen, or behind a
 * network that drops packets, closes no connection, so a statement would wait for ever.
 * Whoever waits long therefore has the database asked for nothing at all. If even that
 * has no answer, and nothing else has one, the database is lost until it answers. It may
 * be used by many threads.
 */
@Component
public class DatabasePulse {

	private static final String ANYTHING = "RETURN 1";

	/**
	 * After a lost connection, requests fail at once for this time, because otherwise
	 * each of their statements would wait for a connection in turn.
	 */
	private static final Duration AFTER_LOST_CONNECTION = Duration.ofMillis(500);

	private static final Duration UNTIL_IN_DOUBT = Duration.ofMillis(650);

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	/** A question that was lost with its connection is not waited for. */
	private static final Duration UNTIL_ASKED_AGAIN = Duration.ofSeconds(4);

	/** The database ends a statement in time; its answer needs a moment more. */
	private static final Duration GRACE = Duration.ofMillis(700);

	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

	private static final long NEVER = Long.MIN_VALUE;

	private final Driver driver;

	private final SessionConfig session;

	private volatile long lostUntil = System.nanoTime();

	private volatile long heard = System.nanoTime();

	private final AtomicLong losses = new AtomicLong();

	/** Since when a question has no answer. */
	private volatile long unanswered = NEVER;

	private long asked = System.nanoTime() - UNTIL_ASKED_AGAIN.toNanos();

	/** Knows nothing yet, so the database is there. */
	public DatabasePulse(Driver driver, GraphProperties properties) {
		this.driver = driver;
		this.session = properties.reading();
	}

	/** The database answered something. */
	public void heard() {
		this.heard = System.nanoTime();
		this.lostUntil = this.heard;
	}

	/** A connection was lost, or none was to be had. */
	public void lost() {
		this.losses.incrementAndGet();
		this.lostUntil = System.nanoTime() + AFTER_LOST_CONNECTION.toNanos();
	}

	/**
	 * How often connections were lost: the database may be another one since.
	 * @return a number that only grows
	 */
	public long losses() {
		return this.losses.get();
	}

	/** Whether a request need not try. */
	public boolean isLost() {
		return this.lostUntil - System.nanoTime() > 0 || isSilent();
	}

	/** Something took long: asks the database, unless that was done a moment ago. */
	public synchronized void doubt() {
		long now = System.nanoTime();
		if (now - this.asked >= UNTIL_ASKED_AGAIN.toNanos()) {
			this.asked = now;
			this.unanswered = (this.unanswered != NEVER) ? this.unanswered : now;
			ask();
		}
	}

	/**
	 * Waits for an answer of the database, as long as it is not lost.
	 * @param <T> the answer
	 * @param answer completes with it
	 * @param time how long the database may take
	 * @return the answer
	 * @throws GraphUnavailableException when the database answers nothing any more
	 * @throws StatementTimedOutException when the time is over
	 */
	public <T> T await(CompletableFuture<T> answer, Duration time) {
		long begin = System.nanoTime();
		long end = begin + time.toNanos() + GRACE.toNanos();
		while (true) {
			try {
				return answer.get(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
			}
			catch (TimeoutException ex) {
				requireAnswers(begin, end);
			}
			catch (ExecutionException ex) {
				throw (ex.getCause() instanceof RuntimeException cause) ? cause
						: new IllegalStateException(ex.getCause());
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new GraphUnavailableException("The request was interrupted while it waited for the database.");
			}
		}
	}

	private void requireAnswers(long begin, long end) {
		long now = System.nanoTime();
		if (now - begin > UNTIL_IN_DOUBT.toNanos()) {
			doubt();
		}
		if (isSilent()) {
			throw new GraphUnavailableException(GraphUnavailableException.UNREACHABLE);
		}
		if (now - end > 0) {
			throw new StatementTimedOutException();
		}
	}

	/** Each statement passes here, so nothing is locked while nothing is in doubt. */
	private boolean isSilent() {
		return this.unanswered != NEVER && isStillSilent();
	}

	/** Whoever asks keeps asking, so that an answer is noticed. */
	private synchronized boolean isStillSilent() {
		if (this.unanswered != NEVER && this.heard - this.unanswered > 0) {
			this.unanswered = NEVER;
		}
		boolean silent = this.unanswered != NEVER && System.nanoTime() - this.unanswered > PATIENCE.toNanos();
		if (silent) {
			doubt();
		}
		return silent;
	}

	private void ask() {
		try {
			AsyncSession open = this.driver.session(AsyncSession.class, this.session);
			open.runAsync(ANYTHING).thenCompose(ResultCursor::consumeAsync).whenComplete((answer, failure) -> {
				answered(failure);
				open.closeAsync();
			});
		}
		catch (RuntimeException ex) {
			lost();
		}
	}

	/**
	 * A failure is an answer too, unless no connection was to be had: a frozen database
	 * takes connections and says nothing on them.
	 */
	private void answered(@Nullable Throwable failure) {
		Throwable cause = (failure instanceof CompletionException it) ? it.getCause() : failure;
		if (cause instanceof Neo4jException it && ReadFailures.isLost(it)) {
			lost();
			askSoon();
			return;
		}
		heard();
		if (failure != null) {
			lost();
		}
	}

	private synchronized void askSoon() {
		this.asked = System.nanoTime() - UNTIL_ASKED_AGAIN.plus(AFTER_LOST_CONNECTION.negated()).toNanos();
	}

}
