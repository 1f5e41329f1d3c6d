package org.opiniongraph.neo4j.revision;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.AsyncTransaction;
import org.opiniongraph.neo4j.connection.DatabasePulse;
import org.opiniongraph.neo4j.connection.GraphProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Reads the current revision of the graph with a transaction that reads nothing and
 * returns a bookmark. Concurrent callers share one check. A caller never joins a check
 * that began before the call, because it might miss a write that the caller knows of. So
 * at most one check is running and one is waiting.
 */
@Component
public class RevisionCheck {

	private static final Logger log = LoggerFactory.getLogger(RevisionCheck.class);

	/** The maximum time of one check; after it, answers are not cached. */
	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private final Driver driver;

	private final SessionConfig session;

	private final ReentrantLock lock = new ReentrantLock();

	private final LongAdder asked = new LongAdder();

	private final LongAdder sent = new LongAdder();

	private boolean inFlight;

	private @Nullable CompletableFuture<Revision> toCome;

	private volatile Revision latest = new Revision("");

	private final DatabasePulse pulse;

	RevisionCheck(Driver driver, GraphProperties properties, DatabasePulse pulse) {
		this.driver = driver;
		this.pulse = pulse;
		this.session = properties.reading();
	}

	/**
	 * Finds the revision that the graph is at, no earlier than when this is called.
	 * @return empty where the database does not say
	 */
	public Optional<Revision> now() {
		this.asked.increment();
		if (this.pulse.isLost()) {
			return Optional.empty();
		}
		try {
			Revision now = join().orTimeout(2 * PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
			this.pulse.heard();
			return Optional.of(now);
		}
		catch (CompletionException ex) {
			this.pulse.doubt();
			log.debug("The revision of the graph is not known.", ex);
			return Optional.empty();
		}
	}

	/**
	 * The number of calls for the revision.
	 * @return a number that only grows
	 */
	public long asked() {
		return this.asked.sum();
	}

	/**
	 * The number of checks that were sent.
	 * @return a number that only grows
	 */
	public long sent() {
		return this.sent.sum();
	}

	/** Callers join the check that is waiting to begin. */
	private CompletableFuture<Revision> join() {
		this.lock.lock();
		try {
			CompletableFuture<Revision> mine = (this.toCome != null) ? this.toCome : new CompletableFuture<>();
			this.toCome = mine;
			beginUnlessOneIsInFlight();
			return mine;
		}
		finally {
			this.lock.unlock();
		}
	}

	private void beginUnlessOneIsInFlight() {
		CompletableFuture<Revision> mine = this.toCome;
		if (mine != null && !this.inFlight) {
			this.toCome = null;
			this.inFlight = true;
			this.sent.increment();
			CompletionStage<Revision> answer = ask().toCompletableFuture()
				.orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
			answer.whenComplete((revision, failure) -> ended(mine, revision, failure));
		}
	}

	private void ended(CompletableFuture<Revision> mine, @Nullable Revision revision, @Nullable Throwable failure) {
		this.lock.lock();
		try {
			this.inFlight = false;
			beginUnlessOneIsInFlight();
		}
		finally {
			this.lock.unlock();
		}
		if (revision != null) {
			mine.complete(revision);
		}
		else {
			mine.completeExceptionally((failure != null) ? failure : new IllegalStateException());
		}
	}

	private CompletionStage<Revision> ask() {
		try {
			var open = this.driver.session(AsyncSession.class, this.session);
			return open.beginTransactionAsync(TransactionConfig.builder().withTimeout(PATIENCE).build())
				.thenCompose(AsyncTransaction::commitAsync)
				.thenApply((ended) -> revision(open))
				.whenComplete((revision, failure) -> open.closeAsync());
		}
		catch (RuntimeException ex) {
			return CompletableFuture.failedFuture(ex);
		}
	}

	/** The same revision is the same object, so that it is compared in no time. */
	private Revision revision(AsyncSession open) {
		var revision = new Revision(open.lastBookmarks().iterator().next().value());
		Revision known = this.latest;
		if (known.equals(revision)) {
			return known;
		}
		this.latest = revision;
		return revision;
	}

}
