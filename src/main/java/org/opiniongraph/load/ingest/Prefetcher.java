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
 *
 * @param <T> the type of the items
 */
final class Prefetcher<T> {

	/** Empty behind the last one. */
	private final BlockingQueue<Optional<T>> made;

	private Prefetcher(int most) {
		this.made = new ArrayBlockingQueue<>(most);
	}

	/**
	 * Makes and uses until all is made, or one of both fails; then the other one ends.
	 * @param <T> what is made
	 * @param most how many may wait to be used
	 * @param maker makes, and hands on one after the other
	 * @param user uses, in the caller's thread
	 */
	static <T> void run(int most, Consumer<Consumer<T>> maker, Consumer<T> user) {
		var prefetcher = new Prefetcher<T>(most);
		try (ExecutorService thread = Executors
			.newSingleThreadExecutor(Thread.ofPlatform().name("reading").factory())) {
			Future<?> making = thread.submit(() -> prefetcher.make(maker));
			try {
				prefetcher.use(user);
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

	private void make(Consumer<Consumer<T>> maker) {
		try {
			maker.accept((it) -> put(Optional.of(it)));
		}
		finally {
			put(Optional.empty());
		}
	}

	private void use(Consumer<T> user) throws InterruptedException {
		for (Optional<T> next = this.made.take(); next.isPresent(); next = this.made.take()) {
			user.accept(next.get());
		}
	}

	private void put(Optional<T> it) {
		try {
			this.made.put(it);
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
