package org.opiniongraph.api.field;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import jakarta.servlet.ServletRequest;

/**
 * What a request gives back, at two moments: its place when the bytes of the answer are
 * made, so that a client that reads slowly holds none; and memory when they have been
 * written. It is an attribute of the request.
 */
public final class AfterAnswer {

	private static final String NAME = AfterAnswer.class.getName();

	private final Queue<Runnable> whenMade = new ConcurrentLinkedQueue<>();

	private final Queue<Runnable> whenWritten = new ConcurrentLinkedQueue<>();

	/** Finds that of a request over HTTP, or gives it one. */
	public static AfterAnswer of(ServletRequest request) {
		if (request.getAttribute(NAME) instanceof AfterAnswer known) {
			return known;
		}
		var made = new AfterAnswer();
		request.setAttribute(NAME, made);
		return made;
	}

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
	 * Adds something to do when the bytes of the answer are made.
	 * @param task what to do; it must not fail
	 */
	public void whenMade(Runnable task) {
		this.whenMade.add(task);
	}

	/**
	 * Adds something to do when the answer has been written or has failed.
	 * @param task what to do; it must not fail
	 */
	public void whenWritten(Runnable task) {
		this.whenWritten.add(task);
	}

	/** The bytes of the answer are made, and are sent now. */
	public void made() {
		run(this.whenMade);
	}

	/** The answer has been written or has failed: does everything that is left, once. */
	public void run() {
		made();
		run(this.whenWritten);
	}

	private static void run(Queue<Runnable> tasks) {
		for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
			task.run();
		}
	}

}
