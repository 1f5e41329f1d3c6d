package org.opiniongraph.neo4j.revision;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.context.ContextRegistry;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Bookmark;

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

	private final Revision before;

	private final AtomicInteger begun = new AtomicInteger();

	private final AtomicInteger same = new AtomicInteger();

	/**
	 * Begins to watch.
	 * @param before what a check found that ended before the first statement
	 */
	public RevisionWatch(Revision before) {
		this.before = before;
	}

	/** The watch of the request of this thread, if there is one. */
	public static @Nullable RevisionWatch current() {
		return CURRENT.get();
	}

	/** What the graph was at before the first statement. */
	public Revision before() {
		return this.before;
	}

	public void begins() {
		this.begun.incrementAndGet();
	}

	/**
	 * A bookmark is issued when a statement ends, so it may be newer than what was read.
	 */
	public void ended(Set<Bookmark> bookmarks) {
		if (bookmarks.size() == 1 && bookmarks.iterator().next().value().equals(this.before.bookmark())) {
			this.same.incrementAndGet();
		}
	}

	/**
	 * Something was used that another request had read.
	 * @param revision the one that it is of; empty if it is not of one
	 */
	public void saw(Optional<Revision> revision) {
		begins();
		if (revision.filter(this.before::equals).isPresent()) {
			this.same.incrementAndGet();
		}
	}

	/**
	 * Whether everything that was read is of the revision before. One that failed or did
	 * not end is not.
	 * @return true where nothing was read, too
	 */
	public boolean sawOneRevision() {
		return this.begun.get() == this.same.get();
	}

	/**
	 * The number of statements of the request.
	 * @return the statements that began
	 */
	public int statements() {
		return this.begun.get();
	}

}
