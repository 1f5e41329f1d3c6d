package org.opiniongraph.load.ingest;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Produces items in a thread of its own while the caller uses the items that are ready,
 * so that one core reads texts while another one writes.
 */
final class Prefetcher {

	private Prefetcher() {
	}

	/**
	 * Makes and uses until all is made, or one of both fails; then the other one ends.
	 * @param <T> what is made
	 * @param most how many may wait to be used
	 * @param maker makes, and hands on one after the other
	 * @param user uses, in the caller's thread
	 */
	static <T> void run(int most, Consumer<Consumer<T>> maker, Consumer<T> user) {
		// an empty one is behind the last one
		var made = new ArrayBlockingQueue<Optional<T>>(most);
		try (ExecutorService thread = Executors
			.newSingleThreadExecutor(Thread.ofPlatform().name("reading").factory())) {
			Future<?> making = thread.submit(() -> make(maker, made));
			try {
				for (Optional<T> next = made.take(); next.isPresent(); next = made.take()) {
					user.accept(next.get());
				}
				making.get();
			}
			catch (ExecutionException ex) {
				throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
			}
			catch (InterruptedException ex) {
				throw interrupted();
			}
			finally {
				making.cancel(true);
			}
		}
	}

	private static <T> void make(Consumer<Consumer<T>> maker, BlockingQueue<Optional<T>> made) {
		try {
			maker.accept((it) -> put(made, Optional.of(it)));
		}
		finally {
			put(made, Optional.empty());
		}
	}

	private static <T> void put(BlockingQueue<Optional<T>> made, Optional<T> it) {
		try {
			made.put(it);
		}
		catch (InterruptedException ex) {
			throw interrupted();
		}
	}

	/** The flag stays set, so that no later caller waits. */
	private static CancellationException interrupted() {
		Thread.currentThread().interrupt();
		return new CancellationException("loading was stopped");
	}

}
