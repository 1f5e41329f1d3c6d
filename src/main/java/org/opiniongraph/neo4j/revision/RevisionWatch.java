package org.opiniongraph.neo4j.revision;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import io.micrometer.context.ContextRegistry;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Bookmark;

import org.springframework.util.function.SingletonSupplier;

/**
 * Checks whether all statements of one request saw the same state of the graph. It is
 * passed from thread to thread with the request, like the
 * {@link org.opiniongraph.neo4j.connection.Deadline}.
 */
public final class RevisionWatch {

	/** The key of a watch in the context of a request. */
	public static final String KEY = "opinion-graph.revision-watch";

	static final ThreadLocal<RevisionWatch> CURRENT = new ThreadLocal<>();

	static {
		ContextRegistry.getInstance().registerThreadLocalAccessor(KEY, CURRENT);
	}

	private final Supplier<Optional<Revision>> before;

	private final AtomicInteger begun = new AtomicInteger();

	private final AtomicInteger same = new AtomicInteger();

	/** Something of another revision was used that another request had read. */
	private volatile boolean mixed;

	/**
	 * Begins to watch.
	 * @param before what a check found that ended before the first statement
	 */
	public RevisionWatch(Revision before) {
		this(() -> Optional.of(before));
	}

	/**
	 * Begins to watch, and checks the revision when the first statement needs it.
	 * @param check finds the revision; it is asked once
	 */
	public RevisionWatch(Supplier<Optional<Revision>> check) {
		this.before = SingletonSupplier.of(check);
	}

	/** The watch of the request of this thread, if there is one. */
	public static @Nullable RevisionWatch current() {
		return CURRENT.get();
	}

	/**
	 * The revision that the request is to be answered from.
	 * @return null where the database did not say
	 */
	public @Nullable Revision revision() {
		return before().orElse(null);
	}

	private Optional<Revision> before() {
		return Objects.requireNonNull(this.before.get());
	}

	/** A statement is to be sent, after the check. */
	public void begins() {
		before();
		this.begun.incrementAndGet();
	}

	/**
	 * A bookmark is issued when a statement ends, so it may be newer than what was read.
	 */
	public void ended(Set<Bookmark> bookmarks) {
		if (before().filter((it) -> it.isNamedBy(bookmarks)).isPresent()) {
			this.same.incrementAndGet();
		}
	}

	/**
	 * Something was used that another request had read.
	 * @param revision the one that it is of; empty if it is not of one
	 */
	public void saw(Optional<Revision> revision) {
		if (revision.isEmpty() || !revision.equals(before())) {
			this.mixed = true;
		}
	}

	/**
	 * Whether everything that was read is of the revision before. One that failed or did
	 * not end is not.
	 * @return true where nothing was read, too
	 */
	public boolean sawOneRevision() {
		return !this.mixed && this.begun.get() == this.same.get();
	}

	/**
	 * The number of statements of the request.
	 * @return the statements that began
	 */
	public int statements() {
		return this.begun.get();
	}

}
