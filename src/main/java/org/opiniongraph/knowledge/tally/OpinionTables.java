package org.opiniongraph.knowledge.tally;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.neo4j.connection.Deadline;
import org.opiniongraph.neo4j.connection.GraphProperties;
import org.opiniongraph.neo4j.connection.GraphUnavailableException;
import org.opiniongraph.neo4j.connection.StatementTimedOutException;
import org.opiniongraph.neo4j.revision.Revision;
import org.opiniongraph.neo4j.revision.RevisionCheck;
import org.opiniongraph.neo4j.revision.RevisionWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the table of the revision that the graph is at. Whoever asks first after a change
 * has it read; all others wait for the same reading. It may be used by many threads.
 */
@Component
public class OpinionTables {

	private static final Logger log = LoggerFactory.getLogger(OpinionTables.class);

	private final RevisionCheck check;

	private final OpinionTableQueries queries;

	private final ReentrantLock lock = new ReentrantLock();

	private final boolean ahead;

	private volatile @Nullable Reading latest;

	OpinionTables(RevisionCheck check, OpinionTableQueries queries, GraphProperties properties) {
		this.check = check;
		this.queries = queries;
		this.ahead = properties.planAtStart();
	}

	/** The first request that needs the table is not to wait for it. */
	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		readAhead();
	}

	/**
	 * Begins to read the table of the graph as it is now, if the settings say that the
	 * server prepares itself. Whoever changed the graph calls it, so that the next
	 * request waits less.
	 */
	public void readAhead() {
		if (this.ahead) {
			Thread.ofVirtual().name("opinion-table-ahead").start(() -> {
				try {
					log.debug("All opinions are in memory: {}.", current().opinions().size());
				}
				catch (RuntimeException ex) {
					log.debug("The opinions were not read ahead. The first request that needs them reads them.", ex);
				}
			});
		}
	}

	/**
	 * The table of the graph as it is now. It costs one small statement, unless the graph
	 * has changed: then all opinions are read. A reading goes on when the request that
	 * wanted it has no more time.
	 * @throws GraphUnavailableException when the database cannot be reached
	 * @throws StatementTimedOutException when the request has no time left
	 */
	public OpinionTable current() {
		return known().orElseGet(() -> seen(await(reading(now()))));
	}

	/**
	 * The same without waiting.
	 * @return empty if the table has not been read yet; then its reading begins
	 */
	public Optional<OpinionTable> ready() {
		return known().or(() -> {
			CompletableFuture<Read> reading = reading(now());
			return (reading.isDone() && !reading.isCompletedExceptionally()) ? Optional.of(seen(reading.join()))
					: Optional.empty();
		});
	}

	/** That of the revision that the request has asked for before. */
	private Optional<OpinionTable> known() {
		@Nullable RevisionWatch watch = RevisionWatch.current();
		@Nullable Reading reading = this.latest;
		return (watch != null && reading != null && reading.revision.equals(watch.revision()) && reading.read.isDone()
				&& !reading.read.isCompletedExceptionally()) ? Optional.of(seen(reading.read.join()))
						: Optional.empty();
	}

	private Revision now() {
		return this.check.now().orElseThrow(() -> new GraphUnavailableException(GraphUnavailableException.UNREACHABLE));
	}

	private static OpinionTable seen(Read read) {
		@Nullable RevisionWatch watch = RevisionWatch.current();
		if (watch != null) {
			watch.saw(read.revision());
		}
		return read.table();
	}

	private CompletableFuture<Read> reading(Revision now) {
		this.lock.lock();
		try {
			Reading reading = this.latest;
			if (reading == null || !reading.revision.equals(now) || reading.read.isCompletedExceptionally()) {
				reading = new Reading(now, new CompletableFuture<>());
				this.latest = reading;
				CompletableFuture<Read> read = reading.read;
				Thread.ofVirtual().name("opinion-table").start(() -> read(now, read));
			}
			return reading.read;
		}
		finally {
			this.lock.unlock();
		}
	}

	/** What was written meanwhile may be in one half of the table only. */
	private void read(Revision before, CompletableFuture<Read> read) {
		try {
			OpinionTable table = this.queries.read();
			read.complete(new Read(table, this.check.now().filter(before::equals)));
		}
		catch (RuntimeException ex) {
			read.completeExceptionally(ex);
		}
	}

	private static Read await(CompletableFuture<Read> read) {
		try {
			Optional<Deadline> deadline = Deadline.current();
			return deadline.isPresent() ? read.get(deadline.get().remaining().toNanos(), TimeUnit.NANOSECONDS)
					: read.get();
		}
		catch (TimeoutException ex) {
			throw new StatementTimedOutException();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : new IllegalStateException(ex);
		}
	}

	/**
	 * A reading that has begun.
	 *
	 * @param revision that of the graph when it began
	 * @param read the table, when it has been read
	 */
	private record Reading(Revision revision, CompletableFuture<Read> read) {
	}

	/**
	 * A table that has been read.
	 *
	 * @param table the table
	 * @param revision the one revision that all of it is of; empty if there is none
	 */
	private record Read(OpinionTable table, Optional<Revision> revision) {
	}

}
