package org.opiniongraph.neo4j.reading;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.neo4j.driver.exceptions.ClientException;
import org.opiniongraph.neo4j.connection.DatabasePulse;

/**
 * A database that was restarted has no plans. Requests that need the same statement would
 * all have it planned, be given up when their time is over, and begin again. So each
 * statement is planned once, with time of its own, and requests wait for that. It may be
 * used by many threads.
 */
final class FreshPlans {

	private static final TransactionConfig PATIENCE = TransactionConfig.builder()
		.withTimeout(Duration.ofSeconds(30))
		.build();

	private static final CompletableFuture<Boolean> PLANNED = CompletableFuture.completedFuture(true);

	private final Driver driver;

	private final SessionConfig session;

	private final DatabasePulse pulse;

	private final Map<String, CompletableFuture<Boolean>> plans = new ConcurrentHashMap<>();

	/** The loss after which all plans were forgotten. */
	private final AtomicLong forgotten = new AtomicLong();

	FreshPlans(Driver driver, SessionConfig session, DatabasePulse pulse) {
		this.driver = driver;
		this.session = session;
		this.pulse = pulse;
	}

	/** Completes when the statement has a plan; never with a failure. */
	CompletableFuture<Boolean> of(Statement statement) {
		long losses = this.pulse.losses();
		if (losses == 0) {
			return PLANNED;
		}
		if (this.forgotten.getAndSet(losses) != losses) {
			this.plans.clear();
		}
		return this.plans.computeIfAbsent(statement.text(), (text) -> plan(statement));
	}

	/** What failed is planned by the next request. */
	private CompletableFuture<Boolean> plan(Statement statement) {
		return begun(statement).exceptionallyAsync((ex) -> {
			// without its parameters a statement may fail, after it was planned
			boolean planned = ex instanceof ClientException || ex.getCause() instanceof ClientException;
			if (!planned) {
				this.plans.remove(statement.text());
			}
			return planned;
		}).toCompletableFuture();
	}

	private CompletionStage<Boolean> begun(Statement statement) {
		try {
			AsyncSession open = this.driver.session(AsyncSession.class, this.session);
			return open.runAsync(statement.text(), Statement.given(statement.bounds(0)), PATIENCE)
				.thenCompose(ResultCursor::consumeAsync)
				.thenApply((summary) -> true)
				.whenComplete((planned, failure) -> open.closeAsync());
		}
		catch (RuntimeException ex) {
			return CompletableFuture.failedFuture(ex);
		}
	}

}
