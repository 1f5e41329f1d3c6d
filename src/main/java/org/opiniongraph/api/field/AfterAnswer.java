package org.opiniongraph.api.field;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * An action that runs after an answer has been written or has failed; until then, the
 * answer is held in memory. It is an attribute of the request.
 */
public final class AfterAnswer {

	private static final String NAME = AfterAnswer.class.getName();

	private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();

	/**
	 * Reads the attribute of a request.
	 * @param attributes the request's attributes
	 * @return empty if the request has none
	 */
	public static Optional<AfterAnswer> of(Map<String, Object> attributes) {
		return Optional.ofNullable((AfterAnswer) attributes.get(NAME));
	}

	/**
	 * Makes a request's attributes.
	 * @return attributes with this one only
	 */
	public Map<String, Object> asAttributes() {
		return Map.of(NAME, this);
	}

	/**
	 * Adds something to do.
	 * @param task what to do; it must not fail
	 */
	public void add(Runnable task) {
		this.tasks.add(task);
	}

	/** Does everything once. */
	public void run() {
		for (Runnable task = this.tasks.poll(); task != null; task = this.tasks.poll()) {
			task.run();
		}
	}

}
