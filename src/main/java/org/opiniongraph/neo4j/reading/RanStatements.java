package org.opiniongraph.neo4j.reading;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

import io.micrometer.context.ContextRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Collects the statements that run for one request, if its client asked for them. It is
 * passed from thread to thread with the request, like the
 * {@link org.opiniongraph.neo4j.connection.Deadline}.
 */
public final class RanStatements {

	/** The key of a collection in the context of a request. */
	public static final String KEY = "opinion-graph.ran-statements";

	private static final ThreadLocal<RanStatements> CURRENT = new ThreadLocal<>();

	static {
		ContextRegistry.getInstance().registerThreadLocalAccessor(KEY, CURRENT);
	}

	private final ConcurrentLinkedQueue<RanStatement> statements = new ConcurrentLinkedQueue<>();

	/** The collection of the request of this thread, if its client wants one. */
	static @Nullable RanStatements current() {
		return CURRENT.get();
	}

	void add(String text, Map<String, Object> parameters) {
		this.statements.add(new RanStatement(text, parameters));
	}

	/**
	 * What ran so far.
	 * @return the statements, in the order in which they were sent
	 */
	public List<RanStatement> all() {
		return List.copyOf(this.statements);
	}

	/**
	 * A statement that was sent.
	 *
	 * @param text the Cypher
	 * @param parameters its parameters
	 */
	public record RanStatement(String text, Map<String, Object> parameters) {
	}

}
