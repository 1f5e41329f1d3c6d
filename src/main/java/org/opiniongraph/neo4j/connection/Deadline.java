package org.opiniongraph.neo4j.connection;

import java.time.Duration;
import java.util.Optional;

import io.micrometer.context.ContextRegistry;

/**
 * The time by which a request must be answered. It is passed from thread to thread with
 * the request, so that {@link org.opiniongraph.neo4j.reading.GraphReader} gives no
 * statement more time than the request has left.
 */
public final class Deadline {

	/** The key of a deadline in the context of a request. */
	public static final String KEY = "opinion-graph.deadline";

	static final ThreadLocal<Deadline> CURRENT = new ThreadLocal<>();

	static {
		ContextRegistry.getInstance().registerThreadLocalAccessor(KEY, CURRENT);
	}

	private final long end;

	private Deadline(long end) {
		this.end = end;
	}

	/**
	 * A deadline that far from now.
	 * @param duration how far
	 * @return the deadline
	 */
	public static Deadline in(Duration duration) {
		return new Deadline(System.nanoTime() + duration.toNanos());
	}

	/**
	 * The deadline of the request that this thread works for.
	 * @return empty where no request is served
	 */
	public static Optional<Deadline> current() {
		return Optional.ofNullable(CURRENT.get());
	}

	/**
	 * Whether the time has run out.
	 * @return true from then on
	 */
	public boolean isOver() {
		return !remaining().isPositive();
	}

	/**
	 * The time left.
	 * @return negative when it has run out
	 */
	public Duration remaining() {
		return Duration.ofNanos(this.end - System.nanoTime());
	}

}
